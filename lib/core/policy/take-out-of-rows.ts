import { familyOf, isCovered, kinds } from '../classification/catalogue/kinds'
import type { LevelRow } from '../classification/level-of'
import type { PolicyDocument } from './document'
import { type Clause, isShared, sharedRowsOf, withWhen } from './edit-detectors'
import { isSame } from './is-same'
import { levelRowsOf } from './level-table'

/**
 * The document whose shared rows no longer speak for this kind, and in which every other kind keeps its levels. A row that
 * names the family names its other kinds instead; as default rows leave out what a policy names, those that would be lost
 * with it are written out. Null = it cannot be done: a list, or a family whose default rows depend on variants.
 */
export function takeOutOfRows(document: PolicyDocument, type: string): PolicyDocument | null {
  if (sharedRowsOf(document, type).length === 0) return document
  if (type.includes(':')) return null
  const levels = document.levels.map((level) =>
    withWhen(
      level,
      (level.when ?? []).flatMap((clause) => {
        if (!isShared(clause, type)) return [clause]
        const of = [...new Set(clause.of.flatMap((prefix) => withoutType(prefix, type)))]
        return of.length === 0 ? [] : [{ ...clause, of }]
      }),
    ),
  )
  const without = { ...document, levels }
  const lost = lostDefaults(document, without, type)
  if (lost.some(({ except = [] }) => except.length > 0)) return null
  return lost.reduce(withRow, without)
}

/** What a prefix stands for, without the kind. */
function withoutType(prefix: string, type: string): string[] {
  if (!isCovered(type, prefix)) return [prefix]
  return prefix === type ? [] : siblingsOf(type)
}

const siblingsOf = (type: string) =>
  kinds.map(({ kind }) => kind).filter((kind) => familyOf(kind) === familyOf(type) && kind !== type)

/** Default rows that other kinds of the family had before and have no longer, where nothing else gives as much. */
function lostDefaults(before: PolicyDocument, after: PolicyDocument, type: string): LevelRow[] {
  const siblings = siblingsOf(type)
  const left = levelRowsOf(after).defaults
  return levelRowsOf(before).defaults.flatMap((row) => {
    const of = row.of.filter(
      (one) =>
        siblings.some((kind) => isCovered(one, kind)) &&
        !left.some(
          (other) => isSame({ ...other, of: 0, except: 0 }, { ...row, of: 0, except: 0 }) && other.of.includes(one),
        ),
    )
    return of.length === 0 || isGivenAnyway(after, { ...row, of }) ? [] : [{ ...row, of }]
  })
}

/** Is the level that of a text in which nothing is found, or does a row of the policy give as much for less? */
function isGivenAnyway(document: PolicyDocument, row: LevelRow): boolean {
  const rank = (level: string) => document.levels.findIndex(({ id }) => id === level)
  if (rank(row.level) <= rank(document.base)) return true
  return levelRowsOf(document).own.some(
    (own) =>
      rank(own.level) >= rank(row.level) &&
      own.count <= row.count &&
      own.confidence !== 'high' &&
      own.beside === undefined &&
      row.of.every((type) => own.of.some((prefix) => isCovered(type, prefix))),
  )
}

/** Rows that ask for a single value of each are one; more values are counted together, so those stay apart. */
function withRow(document: PolicyDocument, { level, of, confidence, count, beside }: LevelRow): PolicyDocument {
  const asked = { confidence, count, ...(beside === undefined ? {} : { beside: [...beside] }) }
  const levels = document.levels.map((one) => {
    if (one.id !== level) return one
    const when: Clause[] = one.when ?? []
    const same = when.find(
      (clause) => count === 1 && clause.of.length > 1 && isSame({ ...clause, of: 0 }, { ...asked, of: 0 }),
    )
    const joined = same === undefined ? null : { ...same, of: [...new Set([...same.of, ...of])] }
    return withWhen(
      one,
      joined ? when.map((clause) => (clause === same ? joined : clause)) : [...when, { of: [...of], ...asked }],
    )
  })
  return { ...document, levels }
}
