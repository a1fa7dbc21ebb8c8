import { z } from 'zod'
import { eventFilterSchema } from '../event-filter'
import { commonFields } from './envelope'

/** What was asked, as ids and words: never the name of a person. */
const filter = eventFilterSchema

/** The log about who read it. */
export const logEvents = [
  z.strictObject({ type: z.literal('log.searched'), ...commonFields, filter }),
  // Written before the first byte with what will be sent; again, failed, with what was sent when the download broke off.
  z.strictObject({
    type: z.literal('log.exported'),
    ...commonFields,
    format: z.enum(['jsonl', 'csv']),
    filter,
    count: z.int().min(0),
  }),
] as const
