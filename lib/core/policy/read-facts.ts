import { confidences, type FindingSummary } from '../classification/finding'
import { boundaries } from './boundary'
import type { CompiledPolicy } from './compiled-policy'
import { channels, type Instant, purposes, type Suspension, type Use, uses } from './decision'

/** Facts as a decision may use them: `null` is a fact that is missing or cannot be read. */
export interface ReadFacts {
  level: string
  rank: number
  findings: FindingSummary[] | null
  groups: ReadonlySet<string> | null
  channel: string | null
  purpose: string | null
  uses: Use[] | null
  tokens: number | null
  at: Instant | null
  suspended: Suspension[] | null
  missing: string[]
}

/**
 * Reads facts that may come from anywhere (a stored event of an older version, a hand-written test). An unknown level,
 * or findings that cannot be read, is the highest level; every other unreadable fact is `null` and named in `missing`.
 */
export function readFacts(policy: CompiledPolicy, facts: unknown): ReadFacts {
  const missing: string[] = []
  const given = isObject(facts) ? facts : {}
  function take<T>(name: string, value: T | null): T | null {
    if (value === null) missing.push(name)
    return value
  }
  const level = take('level', typeof given.level === 'string' && policy.rank.has(given.level) ? given.level : null)
  const findings = take('findings', readList(given.findings, isSummary))
  const top = policy.levels.length - 1
  const rank = level === null || findings === null ? top : (policy.rank.get(level) ?? top)
  const groups = take('groups', readList(given.groups, isString))
  return {
    level: policy.levels[rank] ?? '',
    rank,
    findings,
    groups: groups === null ? null : new Set(groups),
    channel: take('channel', readOne(given.channel, channels)),
    purpose: take('purpose', readOne(given.purpose, purposes)),
    uses: take(
      'uses',
      readList(given.uses, (use): use is Use => uses.some((known) => known === use)),
    ),
    tokens: take('tokens', isCount(given.tokens) ? given.tokens : null),
    at: take('at', isInstant(given.at) ? given.at : null),
    suspended: take('suspended', readList(given.suspended, isSuspension)),
    missing,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0
}

/** Within what a `Date` can hold; outside it no calendar can be read. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15 - 1e9
}

function readList<T>(value: unknown, isItem: (item: unknown) => item is T): T[] | null {
  return Array.isArray(value) && value.every(isItem) ? value : null
}

function readOne<T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((candidate) => candidate === value) ?? null
}

function isSummary(value: unknown): value is FindingSummary {
  if (!isObject(value) || !isString(value.type) || !isCount(value.count)) return false
  if (!confidences.some((known) => known === value.confidence)) return false
  return Array.isArray(value.beside) && value.beside.every(isString)
}

function isSuspension(value: unknown): value is Suspension {
  if (!isObject(value)) return false
  return boundaries.some((known) => known === value.boundary) || isString(value.providerId)
}
