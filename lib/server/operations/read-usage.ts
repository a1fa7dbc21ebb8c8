import type { Actor } from '@/lib/core/access/actor'
import { bucketsOf, groupsOf, totalOf } from '@/lib/core/usage/build-usage-view'
import { type EarlierFigures, layBefore } from '@/lib/core/usage/lay-before'
import { percentileOf } from '@/lib/core/usage/percentile-of'
import { planRange, type RangePlan, type UsagePiece } from '@/lib/core/usage/plan-range'
import { usageFilters } from '@/lib/core/usage/usage-choices'
import { subtractUsage } from '@/lib/core/usage/usage-figures'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import type { FirstToken, UsageView } from '@/lib/core/usage/usage-view'
import { nowMs } from '../platform/clock'
import {
  hasUsage,
  readFirstTokens,
  readUsageCourse,
  readUsageGroups,
  readUsageRows,
  type UsageRow,
} from '../store/usage'
import { getZone } from '../store/usage-names'
import type { Zones } from '../store/usage-pieces'
import { nameUsage } from './name-usage'
import { requirePermission } from './require-permission'

/** Everybody's usage, for those who may see it. */
export async function readUsage(actor: Actor, query: UsageQuery): Promise<UsageView> {
  await requirePermission(actor, 'usage.readAll')
  return read(query, null)
}

/** One's own, whatever the query says of people and teams. */
export async function readOwnUsage(actor: Actor, query: UsageQuery): Promise<UsageView> {
  await requirePermission(actor, 'chat.use')
  const by = query.by === 'person' || query.by === 'group' ? 'model' : query.by
  return read({ ...query, by, person: actor.personId, group: undefined }, actor.personId)
}

async function read(query: UsageQuery, ownerId: string | null): Promise<UsageView> {
  const home = await getZone()
  const zone = query.zone === 'utc' ? 'UTC' : home
  const at = nowMs()
  const plan = planRange(query, at, zone)
  const zones = { days: zone, hours: home }
  const [rows, before, daysBefore, firstToken, hasTraffic] = await Promise.all([
    readUsageRows(plan, zones, query),
    plan.wholeBefore && readUsageGroups(plan.wholeBefore, zones, query),
    readDaysBefore(plan, zones, query),
    readLatency(plan, zones, query),
    hasUsage(ownerId),
  ])
  const ids = [...new Set([...rows, ...(before ?? [])].flatMap(({ id }) => id ?? []))]
  const asked = usageFilters.flatMap((key) => {
    const value = query[key]
    return value === undefined || (key === 'person' && ownerId !== null) ? [] : [{ key, value }]
  })
  const [nameOf, filters] = await Promise.all([
    nameUsage(query.by, ids),
    Promise.all(
      asked.map(async ({ key, value }) => {
        const isNone = value === 'none'
        return { key, value, name: (await nameUsage(key, isNone ? [] : [value]))(isNone ? null : value) }
      }),
    ),
  ])
  return {
    query,
    by: query.by,
    zone,
    grain: plan.grain,
    asOf: new Date(at).toISOString(),
    from: new Date(plan.span[0]).toISOString(),
    to: new Date(plan.span[1]).toISOString(),
    total: totalOf(rows),
    before: before && totalOf(before),
    groups: groupsOf(rows, before, nameOf, query),
    buckets: bucketsOf(plan.buckets, rows, before && layBefore(plan, courseBefore(plan, before, daysBefore))),
    ...firstToken,
    filters,
    hasTraffic,
  }
}

/** The whole days of the period before, or its hours, whoever and whatever it was: a chart draws its total only. */
function readDaysBefore({ before, grain }: RangePlan, zones: Zones, query: UsageQuery): Promise<UsageRow[]> {
  const isHourly = grain === 'hour'
  const wholes = (before ?? []).filter((piece) => isHourly || piece.grain !== 'hour')
  return readUsageCourse(wholes, zones, query, isHourly ? 'hour' : 'day')
}

/** What is left of the total is of the day that was cut: its hours need not be read again, and the line adds up to the tile. */
function courseBefore({ grain, back }: RangePlan, before: UsageRow[], days: UsageRow[]): EarlierFigures[] {
  const course = days.map(({ part: _, id: __, bucket, ...figures }) => ({ at: bucket ?? '', figures }))
  if (grain === 'hour') return course
  const left = course.reduce((rest, { figures }) => subtractUsage(rest, figures), totalOf(before))
  return [...course, { at: back.last, figures: left }]
}

type Latency = Pick<UsageView, 'firstToken' | 'firstTokenBefore'>

async function readLatency({ whole, wholeBefore }: RangePlan, zones: Zones, query: UsageQuery): Promise<Latency> {
  if (query.person ?? query.group ?? query.level ?? query.purpose) return { firstToken: null, firstTokenBefore: null }
  const one = async (of: UsagePiece[]): Promise<FirstToken> => {
    const histogram = await readFirstTokens(of, zones, query)
    return {
      p50Ms: percentileOf(histogram, 0.5),
      p95Ms: percentileOf(histogram, 0.95),
      samples: histogram.reduce((sum, { n }) => sum + n, 0),
    }
  }
  const [firstToken, firstTokenBefore] = await Promise.all([one(whole), wholeBefore && one(wholeBefore)])
  return { firstToken, firstTokenBefore }
}
