import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { csvHead, toCsvRow } from '@/lib/core/audit/csv-row'
import type { EventFilter } from '@/lib/core/audit/event-filter'
import { parseLine, viewEvent } from '@/lib/core/audit/event-view'
import { exportAuditEvents } from './export-audit-events'
import { invitePerson } from './invite-person'
import { resolveEventNames } from './resolve-event-names'

let portal: TestPortal

beforeAll(async () => {
  portal = await openTestPortal()
  for (const n of [1, 2, 3]) await invitePerson(portal.owner, { email: `p${n}@example.test`, role: 'member' })
})
afterAll(() => portal?.close())

async function textOf(filter: EventFilter, format: 'jsonl' | 'csv'): Promise<{ count: number; text: string }> {
  const { count, pieces } = await exportAuditEvents(portal.owner, filter, format)
  let text = ''
  for await (const piece of pieces) text += Buffer.from(piece).toString()
  return { count, text }
}

const exported = () =>
  portal.sql<{ body: string }>(`SELECT body FROM audit.event WHERE type = 'log.exported' ORDER BY seq`)

describe('an export', () => {
  it('is the exact lines, as many as it said, the first bytes after its own event', async () => {
    const rows = await portal.sql<{ body: string }>('SELECT body FROM audit.event ORDER BY id')
    const { count, text } = await textOf({}, 'jsonl')
    expect(count).toBe(rows.length)
    expect(text).toBe(rows.map(({ body }) => `${body}\n`).join(''))
    const [event] = await exported()
    expect(JSON.parse(event?.body ?? '')).toMatchObject({ format: 'jsonl', filter: {}, count, outcome: 'success' })
  })

  it('holds what the filter finds and nothing else, in CSV too', async () => {
    const { count, text } = await textOf({ type: 'invitation.created' }, 'csv')
    const lines = text.trimEnd().split('\r\n')
    expect(count).toBe(3)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('id,time,type,outcome,severity,sentence,who,subject,level,boundary,run')
    expect(lines[1]).toContain('Ada Owner invited somebody as Member.')
  })

  it('says in CSV what the viewer says of each event', async () => {
    const filter = { to: new Date().toISOString() }
    const lines = (await textOf(filter, 'jsonl')).text.trimEnd().split('\n')
    const { names } = await resolveEventNames(lines)
    const rows = lines.map((line) => toCsvRow(viewEvent(parseLine(line), names)))
    expect((await textOf(filter, 'csv')).text).toBe(csvHead + rows.join(''))
  })

  it('that breaks off is recorded as such, with what was sent, and leaves its place', async () => {
    for (let n = 0; n < 3; n++) {
      const { pieces } = await exportAuditEvents(portal.owner, {}, 'csv')
      if (n > 0) await pieces.next()
      await pieces.return()
    }
    const last = JSON.parse((await exported()).at(-1)?.body ?? '')
    expect(last).toMatchObject({ outcome: 'failure', reasonCode: 'aborted', count: 0 })
  })

  it('is refused while two others are under way', async () => {
    const started = [
      await exportAuditEvents(portal.owner, {}, 'jsonl'),
      await exportAuditEvents(portal.owner, {}, 'csv'),
    ]
    await expect(exportAuditEvents(portal.owner, {}, 'csv')).rejects.toMatchObject({ code: 'rate_limited' })
    for (const { pieces } of started) for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0)
    expect((await textOf({ type: 'setup.completed' }, 'csv')).count).toBe(1)
  })
})
