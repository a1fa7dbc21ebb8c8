import { z } from 'zod'
import { boundaries } from '../policy/boundary'

const boundary = z.enum(boundaries)

/** Why a model was not asked, for the receipt. */
const refusals = [
  'block',
  'redact',
  'justify',
  'clearance',
  'suspended',
  'state',
  'groups',
  'context',
  'abilities',
  'unpriced',
  'budget',
] as const

/**
 * What the person sees of decision, route and cost; stored with the answer, so a reload shows the same.
 * Types and counts only, never what was found. Costs are integer micros; null = not known.
 */
export const receiptSchema = z.object({
  runId: z.string(),
  /** One sentence: where it went and why. */
  sentence: z.string(),
  level: z.object({ id: z.string(), name: z.string(), rank: z.int(), of: z.int(), colour: z.string() }),
  /** The level of the conversation before this message, when this message raised it. */
  raisedFrom: z.string().nullable(),
  findings: z.array(z.object({ type: z.string(), label: z.string(), confidence: z.string(), count: z.int() })),
  policyVersion: z.int(),
  policyName: z.string(),
  rules: z.array(z.object({ id: z.string(), sentence: z.string(), mode: z.enum(['shadow', 'enforce']) })),
  actions: z.object({ local: z.string(), private: z.string(), cloud: z.string() }),
  route: z.enum(['fast', 'deep']),
  requested: z.string(),
  model: z
    .object({ id: z.string(), name: z.string(), provider: z.string(), boundary, practice: z.boolean() })
    .nullable(),
  considered: z.array(
    z.object({
      model: z.string(),
      provider: z.string(),
      boundary,
      refused: z.enum(refusals).nullable(),
      why: z.string(),
    }),
  ),
  attempts: z.array(
    z.object({
      model: z.string(),
      provider: z.string(),
      boundary,
      outcome: z.enum(['completed', 'stopped', 'failed', 'unknown']),
      fault: z.string().nullable(),
      firstTokenMs: z.number().nullable(),
      durationMs: z.number().nullable(),
    }),
  ),
  tokens: z.object({ input: z.int().nullable(), output: z.int().nullable(), reasoning: z.int().nullable() }),
  usageSource: z.enum(['reported', 'estimated', 'none']),
  costMicros: z.int().nullable(),
  costSource: z.enum(['priced', 'providerReported', 'local', 'unpriced']),
  /** The audit event that recorded the decision. */
  auditEventId: z.string(),
  finishReason: z.string().nullable(),
  /** How a budget changed which model answered, or how long it could. */
  budget: z.object({ sentence: z.string(), answeredInHouse: z.boolean() }).nullable().default(null),
})

export type Refusal = (typeof refusals)[number]
export type Receipt = z.infer<typeof receiptSchema>
