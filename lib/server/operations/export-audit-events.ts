import type { Actor } from '@/lib/core/access/actor'
import { csvHead, toCsvRow } from '@/lib/core/audit/csv-row'
import type { EventFilter } from '@/lib/core/audit/event-filter'
import { parseLine } from '@/lib/core/audit/event-view'
import { errorFields, log } from '../platform/log'
import { byActor } from '../store/audit-actor'
import { countEvents, type EventLine, readLines, settledHorizon } from '../store/audit-search'
import { transact } from '../store/transaction'
import { takeExportPlace } from './export-places'
import { openEventViewer } from './open-event-viewer'
import { requirePermission } from './require-permission'

export type ExportFormat = 'jsonl' | 'csv'

/** Two pages are held at once: a megabyte or two, however long the log is. */
const pageRows = 500

/** Pieces of some 64 kB: so small ones are forgotten cheaply, where those of a megabyte pile up. */
const pieceRows: Record<ExportFormat, number> = { jsonl: 50, csv: 250 }

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
  let isWhole = false
  try {
    yield new Uint8Array()
    if (format === 'csv') yield Buffer.from(csvHead)
    const toText = format === 'csv' ? await csvWriter() : toLines
    for await (const page of readLines({ filter, order: 'oldest', limit: pageRows, horizon })) {
      for (let from = 0; from < page.length; from += pieceRows[format]) {
        const part = page.slice(from, from + pieceRows[format])
        yield Buffer.from(await toText(part))
        sent += part.length
      }
    }
    isWhole = true
  } finally {
    giveBack()
    if (!isWhole) await record(actor, { filter, format, count: sent }, 'failure').catch(unrecorded)
  }
}

/** JSON Lines are the exact bytes that were hashed. */
const toLines = (part: EventLine[]) => `${part.map(({ body }) => body).join('\n')}\n`

/** CSV is for spreadsheets, with names as of today. */
async function csvWriter(): Promise<(part: EventLine[]) => Promise<string>> {
  const view = await openEventViewer()
  return async (part) => (await view(part.map(({ body }) => parseLine(body)))).map(toCsvRow).join('')
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
