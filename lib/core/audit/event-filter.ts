import { z } from 'zod'
import { boundaries } from '../policy/boundary'
import { eventFamilies } from './event-family'
import { outcomes } from './events/envelope'

const dayMs = 86_400_000
const day = /^\d{4}-\d{2}-\d{2}$/

/** A day is its first instant (UTC), or with `after` the first of the next: `to` is the end, itself left out. */
const instant = (after: boolean) =>
  z
    .string()
    .max(40)
    .refine((text) => !Number.isNaN(Date.parse(text)), 'Give a day as 2026-11-22, or an instant with its zone')
    .transform((text) => new Date(Date.parse(text) + (after && day.test(text) ? dayMs : 0)).toISOString())

const word = z.string().regex(/^[A-Za-z0-9_.-]{1,80}$/, 'Letters, digits, points and dashes only')

/** How the log is searched: each part narrows. Ids and words of our own only, so that a search may stand in the log. */
export const eventFilterSchema = z.strictObject({
  /** First instant, included. */
  from: instant(false).optional(),
  /** Last instant, left out. */
  to: instant(true).optional(),
  subject: z.uuid().optional(),
  group: z.uuid().optional(),
  family: z.enum(eventFamilies).optional(),
  type: word.optional(),
  level: word.optional(),
  boundary: z.enum(boundaries).optional(),
  provider: z.uuid().optional(),
  model: z.uuid().optional(),
  outcome: z.enum(outcomes).optional(),
  event: z.uuid().optional(),
  run: z.uuid().optional(),
  conversation: z.uuid().optional(),
  request: word.optional(),
  /** The beginning of an event's, a run's or a conversation's id, or a whole request's. */
  id: z
    .string()
    .regex(/^[0-9A-Fa-f][0-9A-Fa-f-]{7,39}$/, 'Give at least the first eight characters of an id')
    .refine((text) => text.replaceAll('-', '').length >= 8, 'Give at least the first eight characters of an id')
    .transform((text) => text.toLowerCase())
    .optional(),
})

export type EventFilter = z.output<typeof eventFilterSchema>

/** Which page of a search: after the event with this id, newest first unless told otherwise. */
export const eventPageSchema = eventFilterSchema.extend({
  order: z.enum(['newest', 'oldest']).default('newest'),
  cursor: z.uuid().optional(),
})

export type EventPageInput = z.output<typeof eventPageSchema>

/** The filter of a page, without the page: equal searches give equal text. */
export function filterOf({ order: _, cursor: __, ...filter }: EventPageInput): EventFilter {
  return filter
}

/** Smallest and largest id that begin so; null where that is no beginning of one. */
export function idRange(beginning: string): { first: string; last: string } | null {
  const digits = beginning.replaceAll('-', '')
  if (digits.length > 32) return null
  return { first: asUuid(digits.padEnd(32, '0')), last: asUuid(digits.padEnd(32, 'f')) }
}

const asUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
