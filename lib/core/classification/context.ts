import type { View } from './view'

const aroundChars = 60
const headersOfView = new WeakMap<View, Header[]>()

/** A table: where its rows are, how its cells are parted, and the words above its columns. */
export interface Header {
  /** The stretch of rows under the header. */
  start: number
  end: number
  separator: string
  cells: string[]
}

/** Is one of these words near, before or after, in the column's header, or in the path? Cues are in `foldText` form. */
export function hasCue(view: View, start: number, end: number, cues: readonly string[], around = aroundChars): boolean {
  const before = view.folded.slice(Math.max(0, start - around), start)
  const after = view.folded.slice(end, end + Math.ceil(around / 2))
  if (includesWord(before, cues) || includesWord(afterOf(after), cues)) return true
  if (view.path !== '' && includesWord(view.path, cues)) return true
  const header = headerOf(view, start)
  return header !== null && includesWord(header, cues)
}

/** What `hasCue` reads before and after a value as one text, for whoever looks up many lists of cues for one value. */
export function textAround(view: View, start: number, end: number, around = aroundChars): string {
  const before = view.folded.slice(Math.max(0, start - around), start)
  return `${before}\u0001${afterOf(view.folded.slice(end, end + Math.ceil(around / 2)))}`
}

/** What follows belongs to the value only up to the end of the paragraph. */
function afterOf(text: string): string {
  const blank = text.indexOf('\n\n')
  return blank < 0 ? text : text.slice(0, blank)
}

/** Does one of the words stand in the text, as a word or as a part of a compound name (`iban_number`, `kontoIban`)? */
export function includesWord(text: string, words: readonly string[]): boolean {
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      // Scripts that part no words, or that join articles and particles to them.
      if (word.charCodeAt(0) >= 0x590) return true
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + word.length))) return true
      // Plural, genitive: one more letter is the same word.
      if (!isLetter(text.charCodeAt(at - 1)) && word.length > 3 && !isLetter(text.charCodeAt(at + word.length + 1)))
        return true
    }
  }
  return false
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf
}

/** The header of the column in which an index stands; null outside tables. */
export function headerOf(view: View, index: number): string | null {
  const header = tablesOf(view).find((table) => index >= table.start && index < table.end)
  if (header === undefined) return null
  const line = view.text.lastIndexOf('\n', index - 1) + 1
  const column = view.text.slice(line, index).split(header.separator).length - 1
  return header.cells[column] ?? null
}

/** The tables of a view: at least two lines in a row with the same separator, equally often. One pass, once a view. */
export function tablesOf(view: View): readonly Header[] {
  const known = headersOfView.get(view)
  if (known !== undefined) return known
  const tables: Header[] = []
  let current: (Header & { count: number; rows: number }) | null = null
  for (let start = 0; start < view.text.length; ) {
    const newline = view.text.indexOf('\n', start)
    const end = newline < 0 ? view.text.length : newline
    const line = view.folded.slice(start, Math.min(end, start + 2_000))
    const separator: string | null = current === null ? separatorOf(line) : current.separator
    const count: number = separator === null ? 0 : countOf(line, separator)
    if (current !== null && count === current.count) {
      current.rows += 1
      current.end = end + 1
    } else {
      if (current !== null && current.rows > 0) tables.push(current)
      const own = separatorOf(line)
      const cells = own === null ? [] : line.split(own).map((cell) => cell.trim())
      const isTable = own !== null && cells.length > 1
      current = isTable
        ? { start: end + 1, end: end + 1, separator: own, cells, count: cells.length - 1, rows: 0 }
        : null
    }
    start = end + 1
  }
  if (current !== null && current.rows > 0) tables.push(current)
  headersOfView.set(view, tables)
  return tables
}

function separatorOf(line: string): string | null {
  for (const separator of ['\t', '|', ';', ',']) if (line.includes(separator)) return separator
  return null
}

function countOf(line: string, separator: string): number {
  let count = 0
  for (let at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) count += 1
  return count
}

/** Words that say a number is something harmless. */
export const harmlessCues = [
  'order',
  'invoice',
  'version',
  'commit',
  'isbn',
  'issn',
  'timestamp',
  'colour',
  'color',
  'uuid',
  'guid',
  'hash',
  'sha',
  'checksum',
  'sku',
  'tracking',
  'build',
  'serial',
  'ticket',
  'rechnung',
  'rechnungsnummer',
  'bestellung',
  'commande',
  'factura',
  'fattura',
  'pixel',
  'px',
  'bytes',
  'epoch',
  'port',
  'ean',
  'part',
] as const

/** Does the number stand inside something longer: a UUID, a hash, an address of a page, a decimal fraction? */
export function isInsideToken(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (/[A-Za-z0-9_]/.test(before) || /[A-Za-z0-9_]/.test(after)) return true
  if (/[-/.]/.test(before) && /[A-Za-z0-9]/.test(text.charAt(start - 2))) return true
  return /[-/]/.test(after) && /[A-Za-z0-9]/.test(text.charAt(end + 1))
}
