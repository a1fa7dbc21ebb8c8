import type { Method } from '../classification/catalogue/kind-row'
import { familyOf, findKind, isCovered, kinds } from '../classification/catalogue/kinds'
import { type Confidence, confidences } from '../classification/finding'
import { type LevelRow, type LevelTable, levelOf } from '../classification/level-of'
import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { ignoredBy, type KindRow, kindRowsOf } from './edit-detectors'
import { isSame } from './is-same'
import { levelTableOf } from './level-table'
import { listType } from './list-level'
import { capital, clauseWords, levelName } from './sentences'

/** One kind of finding, and what a policy makes of it. */
export interface DetectorRow {
  type: string
  family: string
  name: string
  /** What it finds, in one sentence. */
  sentence: string
  methods: readonly Method[]
  /** False = a policy may name it, and nothing in this release finds it. */
  isLookedFor: boolean
  /** The level that a certain finding gives where the policy says nothing of it. */
  byDefault: LevelId
  /** The level that one gives now; null = it counts for nothing. */
  now: LevelId | null
  /** The lowest confidence at which one gives `now`. */
  from: Confidence
  /** What raises it further: "Confidential: at least 3 × a name." */
  more: string[]
  /** The policy's rows that look at this kind alone. */
  own: KindRow[]
  /** What of `ignore` switches it off: the kind, or its whole family; null = it is on. */
  ignoredBy: string | null
}

/** The catalogue, and the organization's lists as kinds of its own, in the words of one document. */
export function detectorRows(
  document: PolicyDocument,
  lists: readonly { slug: string; name: string }[],
): DetectorRow[] {
  const tables = tablesOf(document)
  const rowOf = (type: string, name: string, sentence: string): DetectorRow => {
    const alone = levelIn(tables.now, type)
    const off = ignoredBy(document, type)
    return {
      ...{ type, family: familyOf(type), name, sentence },
      methods: findKind(type)?.methods ?? [],
      isLookedFor: findKind(type)?.isPlanned !== true,
      byDefault: levelIn(tables.plain, type),
      now: off === null ? alone : null,
      from: leastConfidence(tables.now, alone, type),
      more: moreOf(document, tables.now, alone, type),
      own: kindRowsOf(document, type),
      ignoredBy: off,
    }
  }
  return [
    ...kinds.map(({ kind, name, sentence }) => rowOf(kind, capital(name.replace(/^an? /, '')), sentence)),
    ...lists.map(({ slug, name }) => rowOf(listType(slug), name, 'A term of this list of the organization.')),
  ]
}

/** Made once for all kinds: a table has more than a hundred rows. */
function tablesOf(document: PolicyDocument): { now: LevelTable; plain: LevelTable } {
  const plain = { ...document, ignore: [], levels: document.levels.map(({ when: _, ...level }) => level) }
  return { now: levelTableOf(document), plain: levelTableOf(plain) }
}

const levelIn = (table: LevelTable, type: string) =>
  levelOf([{ type, confidence: 'high', count: 1, beside: [] }], table).level

/** Kinds of which a draft makes something else than what is in force does. */
export function changedTypes(draft: readonly DetectorRow[], published: readonly DetectorRow[]): ReadonlySet<string> {
  const before = new Map(published.map((row) => [row.type, policyOf(row)]))
  return new Set(draft.filter((row) => !isSame(policyOf(row), before.get(row.type))).map(({ type }) => type))
}

const policyOf = ({ now, from, more, own, ignoredBy: off }: DetectorRow) => ({ now, from, more, own, off })

const speaksFor = ({ of, except = [] }: LevelRow, type: string) =>
  of.some((one) => isCovered(type, one)) && !except.some((one) => isCovered(type, one))

function leastConfidence({ rows }: LevelTable, now: LevelId, type: string): Confidence {
  const giving = rows.filter(
    (row) => row.level === now && row.count === 1 && row.beside === undefined && speaksFor(row, type),
  )
  return confidences.find((confidence) => giving.some((row) => row.confidence === confidence)) ?? 'medium'
}

/** Rows that ask for more than one finding, and give more than one alone would. */
function moreOf(document: PolicyDocument, { rows }: LevelTable, alone: LevelId, type: string): string[] {
  const rank = (level: string) => document.levels.findIndex(({ id }) => id === level)
  return rows
    .filter((row) => row.count > 1 || row.beside !== undefined)
    .filter((row) => rank(row.level) > rank(alone) && row.of.some((prefix) => isCovered(type, prefix)))
    .map((row) => `${levelName({ document }, row.level)}: ${clauseWords(row)}.`)
}

/** How the table is narrowed and ordered: as it stands in the address. */
export interface DetectorFilter {
  text: string
  family: string
  level: string
  /** Only what was found. */
  isFound: boolean
  sort: 'type' | 'hits' | 'byDefault' | 'now'
  isDescending: boolean
}

/**
 * The rows that a filter leaves, in its order; what counts for nothing stands below the lowest level. `requests`: in how many
 * requests each was found.
 */
export function filterDetectors(
  rows: readonly DetectorRow[],
  filter: DetectorFilter,
  levels: readonly LevelId[],
  requests: ReadonlyMap<string, number> = new Map(),
): DetectorRow[] {
  const text = filter.text.trim().toLowerCase()
  const rank = (level: LevelId | null) => (level === null ? -1 : levels.indexOf(level))
  const order = new Map(rows.map(({ family }, index) => [family, index]))
  const measure = (row: DetectorRow) =>
    filter.sort === 'type' ? 0 : filter.sort === 'hits' ? (requests.get(row.type) ?? 0) : rank(row[filter.sort])
  const compare = (a: DetectorRow, b: DetectorRow) => measure(a) - measure(b)
  const byPlace = (a: DetectorRow, b: DetectorRow) => (order.get(a.family) ?? 0) - (order.get(b.family) ?? 0)
  const left = rows
    .filter(({ family }) => filter.family === '' || family === filter.family)
    .filter(({ now }) => filter.level === '' || (filter.level === 'ignored' ? now === null : now === filter.level))
    .filter(({ type }) => !filter.isFound || (requests.get(type) ?? 0) > 0)
    .filter(({ type, name, sentence }) => `${type} ${name} ${sentence}`.toLowerCase().includes(text))
    .sort((a, b) => compare(a, b) || byPlace(a, b))
  return filter.isDescending ? left.reverse() : left
}
