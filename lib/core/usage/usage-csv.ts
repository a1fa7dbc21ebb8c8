import { csvCell } from '../csv-cell'
import { tokensOf, type UsageFigures } from './usage-figures'
import type { UsageView } from './usage-view'

const columns: [string, (figures: UsageFigures) => number | string][] = [
  ['attempts', (one) => one.attempts],
  ['in_house_attempts', (one) => one.localAttempts],
  ['failed', (one) => one.failed],
  ['stopped', (one) => one.stopped],
  ['refused', (one) => one.refusals],
  ['redacted', (one) => one.redacted],
  ['tokens', tokensOf],
  ['input_tokens', (one) => one.inputTokens],
  ['cached_tokens', (one) => one.cachedTokens],
  ['output_tokens', (one) => one.outputTokens],
  ['reasoning_tokens', (one) => one.reasoningTokens],
  ['cost_micros', (one) => one.costMicros],
  ['cost', (one) => decimalOf(one.costMicros)],
  ['unpriced_attempts', (one) => one.unpricedAttempts],
  ['unpriced_tokens', (one) => one.unpricedTokens],
  ['estimated_attempts', (one) => one.estimatedAttempts],
]

/** The table of a usage page as a file: the same rows in the same order; their sums are the tiles. RFC 4180. */
export function usageCsv(view: UsageView): string {
  const head = [view.by, 'id', ...columns.map(([name]) => name), 'from_utc', 'to_utc', 'zone']
  const lines = view.groups.map((group) => [
    csvCell(group.name),
    csvCell(group.id ?? ''),
    ...columns.map(([, value]) => String(value(group.now))),
    view.from,
    view.to,
    csvCell(view.zone),
  ])
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

/** Exact: six places of the integer, never a division. */
function decimalOf(micros: number): string {
  const digits = String(Math.abs(micros)).padStart(7, '0')
  return `${micros < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`
}
