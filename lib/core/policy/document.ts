import { z } from 'zod'
import { confidences, type FindingSummary } from '../classification/finding'
import { actions, writtenActions } from './action'
import { boundaries } from './boundary'
import { channels, purposes, uses } from './decision'
import { isMoment } from './moment'
import { weekdays } from './weekdays'

const idSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'must be a slug: a-z, 0-9 and - inside')
const typeSchema = z.string().min(1).max(140)
const typesSchema = z.array(typeSchema).min(1).max(100)
const countSchema = z.int().min(1).max(1_000_000)
const boundarySchema = z.enum(boundaries)
const writtenActionSchema = z.enum(writtenActions)
const textSchema = z.string().max(2_000)

/** Which findings must be there: that many distinct values of any of the types, at that confidence or above. */
const clauseSchema = z.strictObject({
  of: typesSchema,
  confidence: z.enum(confidences).default('medium'),
  count: countSchema.default(1),
  beside: z.array(typeSchema).min(1).max(20).optional(),
})

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time of day, HH:MM')

/** A weekly window in the document's zone; one that ends at or before its start runs into the next day. */
const windowSchema = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1).max(7),
  from: timeSchema,
  to: timeSchema,
})

/** All parts must hold; "or" is two rules. There is no negation of levels, findings, uses or tokens. */
const conditionSchema = z.strictObject({
  level: idSchema.optional(),
  findings: z.array(clauseSchema).min(1).max(20).optional(),
  groups: z.array(idSchema).min(1).max(200).optional(),
  notGroups: z.array(idSchema).min(1).max(200).optional(),
  channel: z.union([z.enum(channels), z.array(z.enum(channels)).min(1).max(2)]).optional(),
  purpose: z.union([z.enum(purposes), z.array(z.enum(purposes)).min(1).max(7)]).optional(),
  uses: z.union([z.enum(uses), z.array(z.enum(uses)).min(1).max(4)]).optional(),
  tokens: z.int().min(1).max(1_000_000_000).optional(),
  hours: z.array(windowSchema).min(1).max(20).optional(),
})

const levelSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(60),
  colour: z.string().regex(/^[a-z]{3,20}$/, 'must be the name of a colour'),
  when: z.array(clauseSchema).max(50).optional(),
})

const cellsSchema = z.strictObject({
  local: writtenActionSchema,
  private: writtenActionSchema,
  cloud: writtenActionSchema,
})

const ruleSchema = z.strictObject({
  id: idSchema,
  mode: z.enum(['off', 'shadow', 'enforce']),
  if: conditionSchema,
  // biome-ignore lint/suspicious/noThenProperty: the word of the document's format (policy.md section 1).
  then: z.strictObject({
    local: writtenActionSchema.optional(),
    private: writtenActionSchema.optional(),
    cloud: writtenActionSchema.optional(),
  }),
  note: textSchema.optional(),
})

const exceptionSchema = z.strictObject({
  id: idSchema,
  lowers: z.union([
    z.strictObject({ rule: idSchema, boundary: boundarySchema }),
    z.strictObject({ cell: idSchema, boundary: boundarySchema }),
  ]),
  for: z.array(idSchema).min(1).max(200),
  to: writtenActionSchema,
  notWith: typesSchema.optional(),
  until: z.iso.date(),
  owner: z.string().min(1).max(320),
  reason: z.string().min(1).max(2_000),
})

const invariantSchema = z.strictObject({
  id: idSchema,
  if: conditionSchema,
  boundary: boundarySchema,
  least: writtenActionSchema,
  note: textSchema.optional(),
})

const summarySchema = z.strictObject({
  type: typeSchema,
  confidence: z.enum(confidences).default('medium'),
  count: countSchema.default(1),
  beside: z.array(z.string().max(40)).max(20).default([]),
}) satisfies z.ZodType<FindingSummary>

/** What a test, or `gatehouse decide`, is given: a text to classify, or a level and findings as they are stored. */
export const givenSchema = z.strictObject({
  text: z.string().max(200_000).optional(),
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'user', 'assistant', 'tool']), content: z.string().max(200_000) }))
    .min(1)
    .max(1_000)
    .optional(),
  level: idSchema.optional(),
  findings: z.array(summarySchema).max(5_000).optional(),
  groups: z.array(idSchema).max(1_000).optional(),
  channel: z.enum(channels).optional(),
  purpose: z.enum(purposes).optional(),
  uses: z.array(z.enum(uses)).max(4).optional(),
  tokens: z.int().min(0).optional(),
  at: z.union([z.string().refine(isMoment, 'must be a date and time with its zone'), z.int()]).optional(),
})

const testSchema = z.strictObject({
  name: z.string().min(1).max(200),
  given: givenSchema,
  expect: z.strictObject({
    level: idSchema.optional(),
    actions: z
      .strictObject({
        local: z.enum(actions).optional(),
        private: z.enum(actions).optional(),
        cloud: z.enum(actions).optional(),
      })
      .optional(),
  }),
})

const routingSchema = z.strictObject({
  mode: z.enum(['auto', 'fast', 'deep']).default('auto'),
  first: z.enum(['speed', 'cost']).default('speed'),
  difficulty: z
    .strictObject({
      deepShare: z.number().min(0).max(1).optional(),
      table: z.record(idSchema, z.number()).optional(),
    })
    .optional(),
  groups: z
    .record(
      idSchema,
      z.strictObject({
        mode: z.enum(['auto', 'fast', 'deep']).optional(),
        first: z.enum(['speed', 'cost']).optional(),
      }),
    )
    .optional(),
})

/** The policy document, policy/1. Unknown keys are errors: a key that is read past is a rule that nobody applies. */
export const policyDocumentSchema = z.strictObject({
  gatehouse: z.literal('policy/1'),
  name: z.string().min(1).max(120),
  zone: z.string().min(1).max(60).default('UTC'),
  levels: z.array(levelSchema).min(1).max(8),
  ignore: z.array(typeSchema).max(100).default([]),
  base: idSchema,
  matrix: z.record(idSchema, cellsSchema),
  rules: z.array(ruleSchema).max(500).default([]),
  exceptions: z.array(exceptionSchema).max(100).default([]),
  invariants: z.array(invariantSchema).max(50).default([]),
  tests: z.array(testSchema).max(1_000).default([]),
  lowering: z.record(idSchema, z.enum(['nobody', 'approval', 'reason'])).default({}),
  routing: routingSchema.optional(),
})

export type PolicyDocument = z.infer<typeof policyDocumentSchema>
/** As a person writes it: what has a default may be left out. */
export type PolicyDocumentInput = z.input<typeof policyDocumentSchema>
export type Condition = z.infer<typeof conditionSchema>
export type Given = z.infer<typeof givenSchema>

export type Exception = PolicyDocument['exceptions'][number]
export type Invariant = PolicyDocument['invariants'][number]
export type PolicyTest = PolicyDocument['tests'][number]
export type HoursWindow = z.infer<typeof windowSchema>
