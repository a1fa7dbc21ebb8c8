import { tablesOf } from './context'
import { createView, type View } from './view'

/** Where each record of a text begins: a row of a table, or a paragraph. Ascending; the first is 0. */
export function recordStarts(text: string): number[] {
  const view: View = createView('raw', text, null, '')
  const starts = new Set([0])
  for (const match of text.matchAll(/\n[ \t\r]*\n/g)) starts.add(match.index + match[0].length)
  for (const table of tablesOf(view)) {
    for (let at = table.start; at < table.end && at < text.length; ) {
      starts.add(at)
      const newline = text.indexOf('\n', at)
      at = newline < 0 ? text.length : newline + 1
    }
  }
  return [...starts].sort((a, b) => a - b)
}

/** The record in which an index stands, by its place among the starts. */
export function recordAt(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
