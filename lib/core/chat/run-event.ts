import { z } from 'zod'
import { boundaries } from '../policy/boundary'
import { receiptSchema } from './receipt'

const seq = z.int().min(1)

/**
 * What a watcher of a run is told, numbered from 1. Exactly one terminal event (`finished`, `failed`, `stopped`) ends it,
 * and only after the outcome was committed. `at` = characters before this piece, so a duplicate is harmless.
 */
export const runEventSchema = z.discriminatedUnion('type', [
  z.object({ seq, type: z.literal('queued'), position: z.int(), etaMs: z.int().nullable() }),
  z.object({ seq, type: z.literal('loading'), model: z.string(), provider: z.string() }),
  z.object({
    seq,
    type: z.literal('started'),
    model: z.string(),
    provider: z.string(),
    boundary: z.enum(boundaries),
    route: z.enum(['fast', 'deep']),
  }),
  z.object({ seq, type: z.literal('reasoning'), at: z.int(), text: z.string() }),
  z.object({ seq, type: z.literal('text'), at: z.int(), text: z.string() }),
  /** Something the person should know while it goes on: another model was tried, a server does not answer. */
  z.object({ seq, type: z.literal('notice'), code: z.string(), sentence: z.string() }),
  z.object({ seq, type: z.literal('finished'), reason: z.string(), receipt: receiptSchema }),
  z.object({
    seq,
    type: z.literal('failed'),
    code: z.string(),
    sentence: z.string(),
    receivedCharacters: z.int(),
    receipt: receiptSchema.nullable(),
  }),
  z.object({ seq, type: z.literal('stopped'), receipt: receiptSchema }),
])

/** The first thing a late watcher reads: everything up to `seq` in one piece. */
const syncEventSchema = z.object({
  type: z.literal('sync'),
  seq: z.int().min(0),
  text: z.string(),
  reasoning: z.string(),
})

export type RunEvent = z.infer<typeof runEventSchema>
type SyncEvent = z.infer<typeof syncEventSchema>
export type WatchEvent = RunEvent | SyncEvent

export function isTerminal(event: WatchEvent): boolean {
  return event.type === 'finished' || event.type === 'failed' || event.type === 'stopped'
}
