import { z } from 'zod'
import { confidences } from '../../classification/finding'
import { actions } from '../../policy/action'
import { boundaries } from '../../policy/boundary'
import { channels, purposes, uses } from '../../policy/decision'
import { budgetPeriods, budgetScopes, budgetUnits } from '../../usage/budget'
import { commonFields } from './envelope'

const action = z.enum(actions)
const boundary = z.enum(boundaries)
const count = z.int().min(0)

const finding = z.strictObject({
  type: z.string().max(120),
  confidence: z.enum(confidences),
  count,
  beside: z.array(z.string()),
})

/** Everything that the decision was made from, so that it can be replayed without any text. */
const facts = z.strictObject({
  level: z.string(),
  findings: z.array(finding),
  groups: z.array(z.string()),
  channel: z.enum(channels),
  purpose: z.enum(purposes),
  uses: z.array(z.enum(uses)),
  tokens: count,
  at: z.int(),
  suspended: z.array(z.union([z.strictObject({ boundary }), z.strictObject({ providerId: z.string() })])),
})

const chosen = z.strictObject({
  providerId: z.uuid(),
  modelId: z.uuid(),
  modelServed: z.string().max(200).nullable(),
  host: z.string().max(300),
  boundary,
  practice: z.boolean(),
  route: z.enum(['fast', 'deep']),
})

const refused = z.strictObject({ provider: z.uuid(), model: z.uuid(), boundary, reason: z.string().max(40) })

/** What each AI event names: the run, and where it belongs. */
const run = {
  runId: z.uuid(),
  attemptId: z.uuid().nullable(),
  conversationId: z.uuid().nullable(),
  messageId: z.uuid().nullable(),
  parentId: z.uuid().nullable(),
  purpose: z.enum(purposes),
}

const decision = {
  requested: z.string().max(60),
  conversationLevelBefore: z.string(),
  levelSource: z.enum(['detector', 'label', 'person', 'inherited', 'unreadable', 'notReady', 'base']),
  detectorVersion: z.string(),
  over: z.array(z.strictObject({ part: z.string(), bytes: count })),
  attachments: z.array(z.strictObject({ id: z.uuid(), mac: z.string(), bytes: count, level: z.string() })),
  facts,
  policyVersion: z.int(),
  policySha256: z.string(),
  actions: z.strictObject({ local: action, private: action, cloud: action }),
  rules: z.array(
    z.strictObject({ id: z.string(), mode: z.enum(['shadow', 'enforce']), effect: z.record(z.string(), z.string()) }),
  ),
  exceptions: z.array(z.string()),
  refused: z.array(refused),
  justification: z.strictObject({ mac: z.string(), contentId: z.uuid() }).nullable(),
}

const sent = {
  chosen,
  /** Keyed MAC of the exact body: it proves what was sent to who holds the key, and nothing to who does not. */
  payloadMac: z.string(),
  payloadBytes: count,
  keyId: z.uuid().nullable(),
  params: z.strictObject({ temperature: z.number().nullable(), maxTokens: count, toolCount: count }),
  reservedMicros: count.nullable(),
}

const settled = {
  chosen,
  tokens: z.record(z.string(), z.int().nullable()),
  usageSource: z.enum(['reported', 'estimated', 'none']),
  costMicros: count.nullable(),
  costSource: z.enum(['priced', 'providerReported', 'local', 'unpriced']),
  queueMs: count,
  loadMs: count.nullable(),
  ttftMs: count.nullable(),
  durationMs: count,
  finishReason: z.string().max(40).nullable(),
  fault: z.string().max(40).nullable(),
  answerMac: z.string().nullable(),
}

export const aiEvents = [
  z.strictObject({ type: z.literal('ai.request.decided'), ...commonFields, ...run, ...decision, ...sent }),
  z.strictObject({ type: z.literal('ai.request.blocked'), ...commonFields, ...run, ...decision }),
  z.strictObject({ type: z.literal('ai.attempt.permitted'), ...commonFields, ...run, ...sent, policyVersion: z.int() }),
  z.strictObject({ type: z.literal('ai.attempt.failed'), ...commonFields, ...run, ...settled }),
  z.strictObject({ type: z.literal('ai.request.completed'), ...commonFields, ...run, ...settled }),
  z.strictObject({ type: z.literal('ai.request.failed'), ...commonFields, ...run, ...settled }),
  z.strictObject({ type: z.literal('ai.request.stopped'), ...commonFields, ...run, ...settled }),
  z.strictObject({
    type: z.literal('ai.request.outcome_unknown'),
    ...commonFields,
    ...run,
    ...settled,
    reservedMicros: count.nullable(),
  }),
  z.strictObject({
    type: z.literal('budget.exceeded'),
    ...commonFields,
    ...run,
    modelId: z.uuid(),
    scope: z.enum(budgetScopes),
    unit: z.enum(budgetUnits),
    period: z.enum(budgetPeriods),
    resetsAt: z.string(),
    reason: z.enum(['room', 'unpriced']),
    /** The most that the request would have used, micros or tokens. */
    needs: count.nullable(),
  }),
  z.strictObject({ type: z.literal('fallback.refused'), ...commonFields, ...run, refused }),
  z.strictObject({
    type: z.literal('level.raised'),
    ...commonFields,
    conversationId: z.uuid(),
    from: z.string(),
    to: z.string(),
    findings: z.array(finding),
  }),
  z.strictObject({
    type: z.literal('attachment.classified'),
    ...commonFields,
    attachmentId: z.uuid(),
    bytes: count,
    level: z.string(),
    findings: z.array(finding),
    detectorVersion: z.string(),
  }),
  z.strictObject({ type: z.literal('attachment.rejected'), ...commonFields, bytes: count }),
] as const
