import { isCovered } from '../classification/catalogue/kinds'
import type { Confidence } from '../classification/finding'
import { checkDocument } from './check-document'
import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { isSame } from './is-same'

type Level = PolicyDocument['levels'][number]
export type Clause = NonNullable<Level['when']>[number]

/** One row that looks at one kind alone: this many distinct values, at this confidence or above, give the level. */
export interface KindRow {
  level: LevelId
  confidence: Confidence
  count: number
}

/** As many rows as a level may have, and as many kinds as may be off. */
const most = { rows: 50, ignored: 100 }

/** Does this row look at this kind, and at nothing else? */
const isOwn = ({ of, beside }: Clause, type: string) => of.length === 1 && of[0] === type && beside === undefined
/** Does it speak for this kind among others: for a family, for several kinds, or for what stands beside something? */
export const isShared = (clause: Clause, type: string) =>
  !isOwn(clause, type) && clause.of.some((of) => isCovered(type, of))

/** The rows that look at this kind alone, lowest level first. */
export function kindRowsOf({ levels }: PolicyDocument, type: string): KindRow[] {
  return levels.flatMap(({ id, when = [] }) =>
    when.filter((clause) => isOwn(clause, type)).map(({ confidence, count }) => ({ level: id, confidence, count })),
  )
}

/** The rows of the policy that speak for this kind too: of a family, of several kinds, or beside something else. */
export function sharedRowsOf({ levels }: PolicyDocument, type: string): (Clause & { level: LevelId })[] {
  return levels.flatMap(({ id, when = [] }) =>
    when.filter((clause) => isShared(clause, type)).map((clause) => ({ ...clause, level: id })),
  )
}

/**
 * The document in which exactly these rows look at the kind alone; none = it counts as by default, where no other row
 * speaks for it. A row that stays keeps its place, so what is set back is the document from before.
 */
export function withKindRows(document: PolicyDocument, type: string, rows: readonly KindRow[]): PolicyDocument {
  const levels = document.levels.map((level) => {
    const wanted = rows.filter((row) => row.level === level.id).map((row) => clauseOf(type, row))
    const kept = (level.when ?? []).flatMap((clause) => {
      if (!isOwn(clause, type)) return [clause]
      const next = wanted.shift()
      return next === undefined ? [] : [next]
    })
    return withWhen(level, [...kept, ...wanted])
  })
  return { ...document, levels }
}

const clauseOf = (type: string, { confidence, count }: KindRow): Clause => ({ of: [type], confidence, count })

/** The level with these rows; none leave no trace. */
export function withWhen(level: Level, when: Clause[]): Level {
  if (isSame(level.when ?? [], when)) return level
  const { when: _, ...rest } = level
  return when.length === 0 ? rest : { ...rest, when }
}

/** What the policy ignores that switches this kind off: the kind, or its whole family. Null = it is on. */
export function ignoredBy({ ignore }: PolicyDocument, type: string): string | null {
  return ignore.find((prefix) => isCovered(type, prefix)) ?? null
}

/** Off: still found and still recorded, and it counts for nothing. Its rows stay, for when it is on again. */
export function withIgnored(document: PolicyDocument, type: string, isIgnored: boolean): PolicyDocument {
  const others = document.ignore.filter((one) => one !== type)
  return { ...document, ignore: isIgnored ? [...others, type] : others }
}

/** What keeps a kind from being switched off; null = it may be. */
export function findOffProblem(document: PolicyDocument, type: string): string | null {
  if (document.ignore.length >= most.ignored) return `At most ${most.ignored} kinds may be off.`
  const off = withIgnored(document, type, true)
  const at = off.ignore.length - 1
  const problem = checkDocument(off).find(({ path }) => path[0] === 'ignore' && path[1] === at)
  return problem?.sentence ?? null
}

/** What keeps rows from being kept; null = they may be. */
export function findRowsProblem(document: PolicyDocument, type: string, rows: readonly KindRow[]): string | null {
  if (rows.some(({ count }) => !Number.isInteger(count) || count < 1 || count > 1_000_000))
    return 'Write a whole number from 1 to 1,000,000.'
  if (rows.some((row, index) => rows.slice(0, index).some((other) => isSame(row, other))))
    return 'Two rows are the same.'
  const full = withKindRows(document, type, rows).levels.find(({ when = [] }) => when.length > most.rows)
  return full === undefined ? null : `${full.name} has ${most.rows} rows already, as many as a level may have.`
}
