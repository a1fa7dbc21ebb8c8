import type { Actor, Source } from '@/lib/core/access/actor'
import type { EventInput } from '@/lib/core/audit/event'
import { deriveKey } from '../platform/crypto/master-key'
import { mac } from '../platform/crypto/token'

type AuditActor = EventInput['actor']
type AuditSource = EventInput['source']

/** The network an address belongs to: /24 or /48. */
function prefixOf(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '')
  if (!plain.includes(':')) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  return `${plain.split(':').slice(0, 3).join(':')}::/48`
}

/** The log never holds an address: a keyed MAC to tell equals, and the prefix. */
export function auditSource(source: Source): AuditSource {
  return {
    ipMac: source.ip === null ? null : mac(deriveKey('address-mac'), source.ip).slice(0, 32),
    ipPrefix: source.ip === null ? null : prefixOf(source.ip),
    client: source.client,
    requestId: source.requestId,
    channel: source.channel,
  }
}

/** Who and from where, as each event of a signed-in person says it. */
export function byActor(actor: Actor): { actor: AuditActor; source: AuditSource } {
  return {
    actor: { subject: actor.subject, kind: 'person', role: actor.role, session: actor.session },
    source: auditSource(actor.source),
  }
}

export function byAnonymous(source: Source): { actor: AuditActor; source: AuditSource } {
  return { actor: { subject: null, kind: 'anonymous', role: null, session: null }, source: auditSource(source) }
}

export function bySystem(): { actor: AuditActor; source: AuditSource } {
  return {
    actor: { subject: null, kind: 'system', role: null, session: null },
    source: { ipMac: null, ipPrefix: null, client: 'gatehouse', requestId: null, channel: 'job' },
  }
}
