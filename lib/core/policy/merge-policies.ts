import type { PolicyDocument } from './document'
import { isSame } from './is-same'

/**
 * Two changes of one document laid together, object by object: what only one of them changed is taken from that one; where
 * both changed the same cell, rule or setting, `mine` wins, and the diff against `theirs` shows it.
 */
export function mergePolicies(base: PolicyDocument, mine: PolicyDocument, theirs: PolicyDocument): PolicyDocument {
  const merged: Record<string, unknown> = { ...theirs }
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof PolicyDocument>) {
    merged[key] = mergeValue(base[key], mine[key], theirs[key], key)
  }
  return merged as PolicyDocument
}

/** Lists whose entries have no name and no order: what is ignored, and the rows that give a level. */
const sets: readonly string[] = ['ignore', 'when']

function mergeValue(base: unknown, mine: unknown, theirs: unknown, key = ''): unknown {
  if (isSame(mine, base)) return theirs
  if (isSame(theirs, base)) return mine
  if (sets.includes(key)) return mergeSets(asList(base), asList(mine), asList(theirs))
  if (isList(base) && isList(mine) && isList(theirs)) return mergeLists(base, mine, theirs)
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs)
  return mine
}

type Entry = Record<string, unknown>
/** What an entry is known by: its id, or the name of a test. */
const keyOf = ({ id, name }: Entry) => id ?? name
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is Entry[] =>
  Array.isArray(value) &&
  value.every((entry) => isRecord(entry) && typeof keyOf(entry) === 'string') &&
  new Set(value.map(keyOf)).size === value.length

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Theirs, without what I took out, and with what I added. */
function mergeSets(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const has = (list: unknown[], entry: unknown) => list.some((one) => isSame(one, entry))
  const left = theirs.filter((entry) => has(mine, entry) || !has(base, entry))
  const added = mine.filter((entry) => !has(base, entry) && !has(theirs, entry))
  return [...left, ...added]
}

function mergeLists(base: Entry[], mine: Entry[], theirs: Entry[]): unknown[] {
  const find = (list: Entry[], id: string) => list.find((entry) => keyOf(entry) === id)
  return mergeOrders(idsOf(base), idsOf(mine), idsOf(theirs))
    .map((id) => mergeValue(find(base, id), find(mine, id), find(theirs, id)))
    .filter((entry) => entry !== undefined)
}

const idsOf = (list: Entry[]) => list.map((entry) => String(keyOf(entry)))

/** In the order of the one who changed it (mine, where both did); what the other added stands where they put it. */
function mergeOrders(base: string[], mine: string[], theirs: string[]): string[] {
  const common = (one: string[], other: string[]) => one.filter((id) => other.includes(id))
  const isMoved = !isSame(common(mine, base), common(base, mine))
  const [order, other] = isMoved ? [[...mine], theirs] : [[...theirs], mine]
  other.forEach((id, at) => {
    if (!order.includes(id)) order.splice(order.indexOf(other[at - 1] ?? '') + 1, 0, id)
  })
  return order
}

function mergeRecords(
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, mergeValue(base[key], mine[key], theirs[key], key)] as const)
      .filter(([, value]) => value !== undefined),
  )
}
