import { createHash, randomUUID } from 'node:crypto'
import type { RealPortal } from '@/e2e/fixtures/real-portal'
import { buildEvent } from '@/lib/core/audit/build-event'
import type { AuditEvent } from '@/lib/core/audit/event'
import { leafHash } from '@/lib/core/audit/leaf-hash'
import { sampleEvents } from '@/lib/core/audit/sample-events'
import { newId } from '@/lib/server/platform/id'

const chunk = 2_000
const spanMs = 90 * 86_400_000

const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** Four of five are a run's, as in a log that is used; the others are of every type of the catalogue. */
function eventOf(n: number, ts: number): AuditEvent {
  const list = n % 5 === 0 ? sampleEvents : ofRuns
  const sample = list[n % list.length]
  if (sample === undefined) throw new Error('there is no sample')
  const subject = sample.actor.subject && `00000001-0000-4000-8000-${String(n % 500).padStart(12, '0')}`
  const ids = 'runId' in sample ? { runId: newId(ts), conversationId: newId(ts) } : {}
  return { ...sample, ...ids, actor: { ...sample.actor, subject } } as AuditEvent
}

const ofRuns = sampleEvents.filter(({ type }) => type.startsWith('ai.request.'))

/** So many events over ninety days, each with its exact line and its leaf, as a writer adds them. */
export async function fillLog(portal: RealPortal, count: number, say: (text: string) => void): Promise<void> {
  const installation = (await portal.sql<{ id: string }>('SELECT id FROM installation'))[0]?.id ?? ''
  const writer = randomUUID()
  const app = { version: '0.1.0', instance: randomUUID() }
  const startMs = Date.now() - spanMs
  await portal.sql('SELECT audit.ensure_months($1::timestamptz)', [new Date(startMs)])
  for (let from = 0; from < count; from += chunk) {
    const rows = Array.from({ length: Math.min(chunk, count - from) }, (_, index) => {
      const n = from + index + 1
      const ts = startMs + Math.floor((n / count) * (spanMs - 60_000))
      const id = newId(ts)
      const { line, columns } = buildEvent(eventOf(n, ts), { id, installation, ts, writer: { id: writer, n }, app })
      const leaf = Buffer.from(leafHash(sha256, Buffer.from(line))).toString('hex')
      return { ...columns, id, writer, n, body: line, leaf }
    })
    await portal.sql('SELECT audit.append($1::jsonb)', [JSON.stringify(rows)])
    if ((from / chunk) % 50 === 0)
      say(`${Math.round((from / count) * 100)} % of ${count.toLocaleString('en-US')} events`)
  }
  await portal.sql('VACUUM (ANALYZE) audit.event')
}
