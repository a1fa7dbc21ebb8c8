import type { Actor } from '@/lib/core/access/actor'
import { csvHead, toCsvRow } from '@/lib/core/audit/csv-row'
import type { EventFilter } from '@/lib/core/audit/event-filter'
import { parseLine, viewEvent } from '@/lib/core/audit/event-view'
import { errorFields, log } from '../platform/log'
import { byActor } from '../store/audit-actor'
import { countEvents, type EventLine, searchEvents, settledHorizon } from '../store/audit-search'
import { transact } from '../store/transaction'
import { takeExportPlace } from './export-places'
import { requirePermission } from './require-permission'
import { resolveEventNames } from './resolve-event-names'

export type ExportFormat = 'jsonl' | 'csv'

/** Rows that are held at once: a few megabytes, however long the log is. */
const batchRows = 1_000

export interface EventExport {
  count: number
  /** Oldest first; each piece is read when the one before was taken. Returning early records that it broke off. */
  pieces: AsyncGenerator<Uint8Array, void, undefined>
}

/**
 * The events of a filter as a file. What is sent is fixed before it begins (all that is settled by then), and recorded
 * before the first byte; a download that breaks off is recorded as such, with what was sent.
 */
export async function exportAuditEvents(actor: Actor, filter: EventFilter, format: ExportFormat): Promise<EventExport> {
  await requirePermission(actor, 'audit.read')
  const giveBack = takeExportPlace()
  try {
    const horizon = await settledHorizon()
    const count = await countEvents(filter, horizon)
    await record(actor, { filter, format, count }, 'success')
    const pieces = send(actor, { filter, format, horizon, giveBack })
    // From here on its end is its own: one that never began would not know that it was broken off.
    await pieces.next()
    return { count, pieces }
  } catch (error) {
    giveBack()
    throw error
  }
}

interface Sending {
  filter: EventFilter
  format: ExportFormat
  horizon: string
  giveBack: () => void
}

async function* send(actor: Actor, { filter, format, horizon, giveBack }: Sending): EventExport['pieces'] {
  let sent = 0
  let cursor: string | undefined
  let isWhole = false
  try {
    yield new Uint8Array()
    if (format === 'csv') yield Buffer.from(csvHead)
    for (;;) {
      const batch = await searchEvents({ filter, order: 'oldest', cursor, limit: batchRows, horizon })
      if (batch.length > 0) yield await piece(batch, format)
      sent += batch.length
      cursor = batch.at(-1)?.id
      if (batch.length < batchRows) break
    }
    isWhole = true
  } finally {
    giveBack()
    if (!isWhole) await record(actor, { filter, format, count: sent }, 'failure').catch(unrecorded)
  }
}

/** JSON Lines are the exact bytes that were hashed; CSV is for spreadsheets, with names as of today. */
async function piece(batch: EventLine[], format: ExportFormat): Promise<Uint8Array> {
  const lines = batch.map(({ body }) => body)
  if (format === 'jsonl') return Buffer.from(`${lines.join('\n')}\n`)
  const { names } = await resolveEventNames(lines)
  return Buffer.from(lines.map((line) => toCsvRow(viewEvent(parseLine(line), names))).join(''))
}

async function record(
  actor: Actor,
  said: { filter: EventFilter; format: ExportFormat; count: number },
  outcome: 'success' | 'failure',
): Promise<void> {
  const reasonCode = outcome === 'failure' ? 'aborted' : null
  await transact(async ({ record }) => {
    await record({ type: 'log.exported', outcome, reasonCode, ...byActor(actor), ...said })
  })
}

function unrecorded(error: unknown): void {
  log.error('audit.export_unrecorded', errorFields(error))
}
