import type { View } from '../../view'
import { matterColumns, matterFamilies } from './matter-kinds'
import type { WordTable } from './word-table'
import { type Word, wordsOf } from './words-of'

/** Words that are weighed together: a few paragraphs. */
const windowWords = 160
/** Where no line ends, the sum is looked at after so many words. */
const pieceWords = 32
/** Fewer distinct words that are known tell nothing, and figures are none. */
const fewestWords = 6

/** A stretch that is about something confidential, and of which kind. `score` is in logits above the threshold. */
export interface Told {
  kind: string
  score: number
  start: number
  end: number
}

/** What a text is about: one stretch after the other, each told once, as the likeliest kind of the families it may be of. */
export function* tellMatters(view: View, table: WordTable): Iterable<Told> {
  for (const sum of weighWords(view, table)) {
    let score = Number.NEGATIVE_INFINITY
    const kinds: string[] = []
    for (const [column, family] of matterFamilies.entries()) {
      const above = sum.score(column) - (table.thresholds[column] ?? 0)
      if (above < 0) continue
      score = Math.max(score, above)
      kinds.push(...family.kinds)
    }
    if (kinds.length === 0) continue
    yield { kind: likeliest(sum, kinds), score, ...sum.stretch() }
    sum.clear()
  }
}

/**
 * Weighs the words of a text, each once, over the last `windowWords` of them: at the end of each line, or after some words
 * where lines are long. What follows is not looked at, so that text that is added takes no finding away.
 */
export function* weighWords(view: View, table: WordTable): Iterable<WindowSum> {
  const sum = new WindowSum(table)
  for (const piece of piecesOf(view)) {
    for (const word of piece) sum.add(word)
    if (sum.known >= fewestWords) yield sum
  }
}

/** The words of each line, or so many of a long one; lines of code are left out. */
function* piecesOf(view: View): Iterable<readonly Word[]> {
  let piece: Word[] = []
  let signs = 0
  let end = 0
  for (const word of wordsOf(view, 0, view.text.length)) {
    const gap = readGap(view.text, end, word.start)
    if (piece.length > 0 && (gap.hasLineEnd || piece.length >= pieceWords)) {
      if (!isCode(signs, piece.length)) yield piece
      piece = []
      signs = 0
    }
    piece.push(word)
    signs += gap.signs
    end = word.end
  }
  if (piece.length > 0 && !isCode(signs, piece.length)) yield piece
}

/** More than one such sign for each two words: nobody writes so, but machines read it. */
const isCode = (signs: number, words: number) => signs * 2 > words
const codeSigns = new Set(Array.from('{}();=<>[]', (sign) => sign.charCodeAt(0)))

function readGap(text: string, from: number, to: number): { hasLineEnd: boolean; signs: number } {
  let hasLineEnd = false
  let signs = 0
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) hasLineEnd = true
    else if (codeSigns.has(unit)) signs += 1
  }
  return { hasLineEnd, signs }
}

function likeliest(sum: WindowSum, kinds: readonly string[]): string {
  let best = kinds[0] ?? ''
  let most = Number.NEGATIVE_INFINITY
  for (const kind of kinds) {
    const score = sum.scoreOfKind(kind)
    if (score > most) [best, most] = [kind, score]
  }
  return best
}

/** A word of a window: where it stands, its number, and where it and the pair that it ends have their weights. */
interface Entry {
  start: number
  end: number
  number: number
  place: number
  pair: number
}

/** The weights of the distinct words and pairs of a window that moves on. */
export class WindowSum {
  /** Of the families alone: what decides, at every line. Kinds are added up when there is something to tell. */
  private readonly sums = new Float64Array(matterFamilies.length)
  private readonly counts = new Map<number, number>()
  private entries: Entry[] = []
  private first = 0
  private wordsKnown = 0

  constructor(private readonly table: WordTable) {}

  /** Distinct words in it that the table knows. */
  get known(): number {
    return this.wordsKnown
  }

  add({ form, start, end }: Word): void {
    const number = this.table.numberOf(form)
    const before = this.entries.length > this.first ? (this.entries.at(-1)?.number ?? -1) : -1
    const entry = {
      start,
      end,
      number,
      place: this.table.placeOf(number),
      pair: this.table.placeOfPair(before, number),
    }
    this.entries.push(entry)
    if (entry.place >= 0) this.change(entry.place, 1, 1)
    if (entry.pair >= 0) this.change(entry.pair, 1, 0)
    if (this.entries.length - this.first > windowWords) this.drop()
  }

  score(family: number): number {
    return this.scaled(family, this.sums[family] ?? 0)
  }

  scoreOfKind(kind: string): number {
    const column = matterColumns.indexOf(kind)
    let sum = 0
    for (const place of this.counts.keys()) sum += this.table.weightOf(place, column)
    return this.scaled(column, sum)
  }

  private scaled(column: number, sum: number): number {
    return (this.table.biases[column] ?? 0) + sum / Math.sqrt(this.counts.size + 1)
  }

  stretch(): { start: number; end: number } {
    return { start: this.entries[this.first]?.start ?? 0, end: this.entries.at(-1)?.end ?? 0 }
  }

  clear(): void {
    this.sums.fill(0)
    this.counts.clear()
    this.wordsKnown = 0
    this.entries = []
    this.first = 0
  }

  private drop(): void {
    const entry = this.entries[this.first]
    if (entry !== undefined && entry.place >= 0) this.change(entry.place, -1, 1)
    if (entry !== undefined && entry.pair >= 0) this.change(entry.pair, -1, 0)
    this.first += 1
    if (this.first < 4 * windowWords) return
    this.entries = this.entries.slice(this.first)
    this.first = 0
  }

  private change(place: number, by: 1 | -1, words: 0 | 1): void {
    const count = (this.counts.get(place) ?? 0) + by
    if (count === 0) this.counts.delete(place)
    else this.counts.set(place, count)
    if (by === 1 ? count > 1 : count > 0) return
    if (this.table.isWord(place)) this.wordsKnown += by * words
    for (let family = 0; family < this.sums.length; family += 1)
      this.sums[family] = (this.sums[family] ?? 0) + by * this.table.weightOf(place, family)
  }
}
