import { z } from 'zod'
import { boundaries } from '../policy/boundary'
import { purposes } from '../policy/decision'
import { usageDefaults, usageDimensions, usageRanges } from './usage-choices'

const usageGrains = ['hour', 'day', 'week', 'month'] as const
const usageSorts = ['name', 'attempts', 'refusals', 'tokens', 'cost'] as const

const dateSchema = z.iso.date('Write a date as YYYY-MM-DD')

/** What a usage page shows, as its URL says it. Everything has a default, so that a bare URL is a page. */
export const usageQuerySchema = z
  .strictObject({
    range: z.enum(usageRanges).default(usageDefaults.range),
    /** First and last local day of a custom range, both included. */
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    compare: z.enum(['previous', 'none']).default(usageDefaults.compare),
    grain: z.enum(['auto', ...usageGrains]).default(usageDefaults.grain),
    zone: z.enum(['organization', 'utc']).default(usageDefaults.zone),
    by: z.enum(usageDimensions).default(usageDefaults.by),
    sort: z.enum(usageSorts).default(usageDefaults.sort),
    order: z.enum(['asc', 'desc']).default(usageDefaults.order),
    model: z.uuid().optional(),
    provider: z.uuid().optional(),
    /** `none` = people without a team. */
    group: z.union([z.uuid(), z.literal('none')]).optional(),
    person: z.uuid().optional(),
    boundary: z.enum(boundaries).optional(),
    level: z.string().max(60).optional(),
    purpose: z.enum(purposes).optional(),
  })
  .refine(({ range, from, to }) => range !== 'custom' || (from !== undefined && to !== undefined && from <= to), {
    message: 'A custom range needs a first and a last day',
    path: ['from'],
  })
  .refine(({ from, to }) => from === undefined || to === undefined || Date.parse(to) - Date.parse(from) < 366 * 864e5, {
    message: 'At most 366 days at once',
    path: ['to'],
  })

export type UsageQuery = z.output<typeof usageQuerySchema>
export type UsageDimension = (typeof usageDimensions)[number]
export type UsageGrain = (typeof usageGrains)[number]
