import type { Method } from '../classification/catalogue/kind-row'
import { familyOf, findKind, isCovered, kinds } from '../classification/catalogue/kinds'
import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { levelRowsOf } from './level-table'
import { levelOfType, listType } from './list-level'
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
  /** What raises it further: "Confidential: at least 3 × a name." */
  more: string[]
}

/** The catalogue, and the organization's lists as kinds of its own, in the words of one document. */
export function detectorRows(
  document: PolicyDocument,
  lists: readonly { slug: string; name: string }[],
): DetectorRow[] {
  const plain = { ...document, ignore: [], levels: document.levels.map(({ when: _, ...level }) => level) }
  const rowOf = (type: string, name: string, sentence: string): DetectorRow => ({
    ...{ type, family: familyOf(type), name, sentence },
    methods: findKind(type)?.methods ?? [],
    isLookedFor: findKind(type)?.isPlanned !== true,
    byDefault: levelOfType(plain, type),
    now: document.ignore.some((prefix) => isCovered(type, prefix)) ? null : levelOfType(document, type),
    more: moreOf(document, type),
  })
  return [
    ...kinds.map(({ kind, name, sentence }) => rowOf(kind, capital(name.replace(/^an? /, '')), sentence)),
    ...lists.map(({ slug, name }) => rowOf(listType(slug), name, 'A term of this list of the organization.')),
  ]
}

/** Rows that ask for more than one finding, and give more than one alone would. */
function moreOf(document: PolicyDocument, type: string): string[] {
  const { own, defaults } = levelRowsOf(document)
  const rank = (level: string) => document.levels.findIndex(({ id }) => id === level)
  const alone = rank(levelOfType(document, type))
  return [...own, ...defaults]
    .filter((row) => row.count > 1 || row.beside !== undefined)
    .filter((row) => rank(row.level) > alone && row.of.some((prefix) => isCovered(type, prefix)))
    .map((row) => `${levelName({ document }, row.level)}: ${clauseWords(row)}.`)
}

/** How the table is narrowed and ordered: as it stands in the address. */
export interface DetectorFilter {
  text: string
  family: string
  level: string
  sort: 'type' | 'byDefault' | 'now'
  isDescending: boolean
}

/** The rows that a filter leaves, in its order; what counts for nothing stands below the lowest level. */
export function filterDetectors(
  rows: readonly DetectorRow[],
  filter: DetectorFilter,
  levels: readonly LevelId[],
): DetectorRow[] {
  const text = filter.text.trim().toLowerCase()
  const rank = (level: LevelId | null) => (level === null ? -1 : levels.indexOf(level))
  const order = new Map(rows.map(({ family }, index) => [family, index]))
  const compare = (a: DetectorRow, b: DetectorRow) =>
    filter.sort === 'type' ? 0 : rank(a[filter.sort]) - rank(b[filter.sort])
  const byPlace = (a: DetectorRow, b: DetectorRow) => (order.get(a.family) ?? 0) - (order.get(b.family) ?? 0)
  const left = rows
    .filter(({ family }) => filter.family === '' || family === filter.family)
    .filter(({ now }) => filter.level === '' || (filter.level === 'ignored' ? now === null : now === filter.level))
    .filter(({ type, name, sentence }) => `${type} ${name} ${sentence}`.toLowerCase().includes(text))
    .sort((a, b) => compare(a, b) || byPlace(a, b))
  return filter.isDescending ? left.reverse() : left
}
