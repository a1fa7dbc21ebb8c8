import { csvCell } from '../csv-cell'
import type { EventView } from './event-view'

/** Columns of the CSV export, fixed: tools are built upon their order. */
export const csvColumns = [
  ...['id', 'time', 'type', 'outcome', 'severity', 'sentence', 'who', 'subject', 'level', 'boundary', 'run'],
] as const

export const csvHead = `${csvColumns.join(',')}\r\n`

/** One event as one record, in the order of `csvColumns`. */
export function toCsvRow(event: EventView): string {
  const { id, at, type, outcome, severity, sentence, who, subject, level, boundary, runId } = event
  const cells = [id, at, type, outcome, severity, sentence, who, subject, level?.name, boundary, runId]
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`
}
