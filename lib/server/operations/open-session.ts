import type { Source } from '@/lib/core/access/actor'
import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'
import { makeToken } from '../platform/crypto/token'
import { auditSource } from '../store/audit-actor'
import { insertSession } from '../store/session'
import type { Change } from '../store/transaction'

export interface OpenedSession {
  /** The secret that the cookie carries; it is stored nowhere. */
  id: string
  expiresAt: Date
}

const hourMs = 3_600_000

/** Owners, admins and auditors sign in again each day; members each week. */
export function sessionLimits(role: Role): { absoluteMs: number; idleMs: number } {
  return role === 'member'
    ? { absoluteMs: 7 * 24 * hourMs, idleMs: 12 * hourMs }
    : { absoluteMs: 12 * hourMs, idleMs: hourMs }
}

/** A new session in the caller's transaction, always with a new id. */
export async function openSession(
  { tx, record }: Change,
  person: { personId: string; subject: string; role: Role },
  source: Source,
): Promise<OpenedSession> {
  const id = makeToken(256)
  const expiresAt = new Date(nowMs() + sessionLimits(person.role).absoluteMs)
  const reference = await insertSession(tx, { id, personId: person.personId, client: source.client, expiresAt })
  await record({
    type: 'session.created',
    outcome: 'success',
    actor: { subject: person.subject, kind: 'person', role: person.role, session: reference },
    source: auditSource(source),
    target: { kind: 'session', id: reference },
  })
  return { id, expiresAt }
}
