import { z } from 'zod'
import { plainEvents } from './events/administration'
import { aiEvents } from './events/ai'
import { logEvents } from './events/log'

/** The catalogue: a discriminated union over `type`. A type that is not in it cannot be written. */
export const eventSchema = z.discriminatedUnion('type', [...plainEvents, ...aiEvents, ...logEvents])

/** What a caller gives; defaults fill the rest. */
export type EventInput = z.input<typeof eventSchema>
export type AuditEvent = z.output<typeof eventSchema>
