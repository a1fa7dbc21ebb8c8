import { isCovered } from './catalogue/kinds'
import { type Confidence, confidences, type FindingSummary } from './finding'

/** What must have been found: that many distinct values of any of the types, at that confidence or above. */
export interface Clause {
  of: readonly string[]
  confidence: Confidence
  count: number
  /** In one record with a finding of one of these families. */
  beside?: readonly string[]
  /** Types that other rows speak for. */
  except?: readonly string[]
}

/** A row of the level table: the clause that gives the level. */
export interface LevelRow extends Clause {
  level: string
}

/** A policy's order of levels (lowest first), its base, what it ignores, and its rows with the default rows merged in. */
export interface LevelTable {
  order: readonly string[]
  base: string
  ignore: readonly string[]
  rows: readonly LevelRow[]
}

/** The one line of the findings that counts for a clause: type, confidence, neighbourhood. */
function countsFor(summary: FindingSummary, clause: Clause, ignore: readonly string[]): boolean {
  if (confidences.indexOf(summary.confidence) < confidences.indexOf(clause.confidence)) return false
  if (!clause.of.some((prefix) => isCovered(summary.type, prefix))) return false
  if (clause.except?.some((prefix) => isCovered(summary.type, prefix))) return false
  if (ignore.some((prefix) => isCovered(summary.type, prefix))) return false
  return clause.beside === undefined || clause.beside.some((family) => summary.beside.includes(family))
}

/** Does the clause hold for these findings? */
export function isClauseMet(summaries: readonly FindingSummary[], clause: Clause, ignore: readonly string[]): boolean {
  let count = 0
  for (const summary of summaries) {
    if (!countsFor(summary, clause, ignore)) continue
    count += summary.count
    if (count >= clause.count) return true
  }
  return false
}

/**
 * The level of a payload: the highest that any row gives, joined with the base and with `before`, the conversation's
 * stored level. An unknown `before` counts as the highest level. `because`: the findings that gave this level; empty
 * where it is the base or comes from before.
 */
export function levelOf(
  summaries: readonly FindingSummary[],
  table: LevelTable,
  before: string = table.base,
): { level: string; because: FindingSummary[] } {
  const top = table.order.length - 1
  let rank = Math.max(rankOf(table, table.base), rankOf(table, before))
  const met = table.rows.filter((row) => isClauseMet(summaries, row, table.ignore))
  for (const row of met) rank = Math.max(rank, rankOf(table, row.level))
  const giving = met.filter((row) => rankOf(table, row.level) === rank)
  const because = summaries.filter((summary) => giving.some((row) => countsFor(summary, row, table.ignore)))
  return { level: table.order[Math.min(rank, top)] ?? table.base, because }
}

function rankOf(table: LevelTable, level: string): number {
  const rank = table.order.indexOf(level)
  return rank < 0 ? table.order.length - 1 : rank
}
