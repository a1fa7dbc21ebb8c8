import { type AuditEvent, eventSchema } from './event'

const id = '01a20437-23b4-72a7-aac1-3676d8f4dab1'

const common = {
  outcome: 'success',
  actor: { subject: id, kind: 'person', role: 'admin', session: null },
  source: { ipMac: null, ipPrefix: '127.0.0.0/24', client: 'Chrome 156', requestId: 'r-1', channel: 'console' },
  target: { kind: 'provider', id: '7a2b0c1e-9c54-4b59-8f1d-1b3a54c7f6aa', label: 'gpu-a' },
  change: { before: {}, after: { role: 'auditor', state: 'off', version: 3 } },
}
const chosen = {
  providerId: '7a2b0c1e-9c54-4b59-8f1d-1b3a54c7f6aa',
  modelId: '5d1f7f0e-51b5-4a7c-9a38-0b6d8c8b9c11',
  modelServed: 'llama-3.3',
  host: 'gpu-a:11434',
  boundary: 'local',
  practice: false,
  route: 'fast',
}
const run = { runId: id, attemptId: id, conversationId: id, messageId: id, parentId: null, purpose: 'answer' }
const facts = {
  ...{ level: 'restricted', findings: [], groups: [], channel: 'chat', purpose: 'answer', uses: [], tokens: 12 },
  ...{ at: 1, suspended: [] },
}
const refused = { provider: chosen.providerId, model: chosen.modelId, boundary: 'cloud', reason: 'block' }
const decision = {
  ...{ requested: 'auto', conversationLevelBefore: 'internal', levelSource: 'detector', detectorVersion: '1' },
  ...{ over: [], attachments: [], facts, policyVersion: 1, policySha256: 'x', exceptions: [], justification: null },
  actions: { local: 'allow', private: 'block', cloud: 'block' },
  rules: [{ id: 'r1', mode: 'enforce', effect: {} }],
  refused: [refused],
}
const params = { temperature: null, maxTokens: 10, toolCount: 0 }
const sent = { chosen, payloadMac: 'm', payloadBytes: 3, keyId: null, params, reservedMicros: 5 }
const settled = {
  ...{ chosen, tokens: { input: 1, output: 2 }, usageSource: 'reported', costMicros: 4200, costSource: 'priced' },
  ...{ queueMs: 0, loadMs: null, ttftMs: 80, durationMs: 900, finishReason: 'stop', fault: 'timeout', answerMac: null },
}

const none = { attempts: null, tokens: null, micros: null }

/** What a type says beyond the fields that all have. */
const more: Record<string, object> = {
  'login.throttled': { count: 5 },
  'rollup.mismatched': {
    count: 2,
    differences: [{ grain: 'day', zone: 'UTC', starts: 'x', ledger: none, rollup: none }],
  },
  'budget.crossed': { percent: 75, resetsAt: '2026-12-01T00:00:00.000Z' },
  'budget.mismatched': {
    count: 1,
    differences: [{ budgetId: id, startsAt: 'x', spent: 5, ledger: 4, reserved: 0, held: 0 }],
  },
  'policy.drafted': { revision: 3 },
  'number.voided': { numbers: [4, 5] },
  'ai.request.decided': { ...run, ...decision, ...sent },
  'ai.request.blocked': { ...run, ...decision },
  'ai.attempt.permitted': { ...run, ...sent, policyVersion: 1 },
  'ai.attempt.failed': { ...run, ...settled },
  'ai.request.completed': { ...run, ...settled },
  'ai.request.failed': { ...run, ...settled },
  'ai.request.stopped': { ...run, ...settled },
  'ai.request.outcome_unknown': { ...run, ...settled, reservedMicros: 5 },
  'budget.exceeded': {
    ...{ ...run, modelId: id, scope: 'person', unit: 'money', period: 'month' },
    ...{ resetsAt: '2026-12-01T00:00:00.000Z', reason: 'room', needs: 4200 },
  },
  'fallback.refused': { ...run, refused },
  'level.raised': { conversationId: id, from: 'internal', to: 'restricted', findings: [] },
  'attachment.classified': { attachmentId: id, bytes: 3, level: 'restricted', findings: [], detectorVersion: '1' },
  'attachment.rejected': { bytes: 3 },
  'log.searched': { filter: { level: 'restricted' } },
  'log.exported': { format: 'csv', filter: {}, count: 1200 },
}

/** The names of the catalogue itself, so that a new type without a sample is seen. */
export const catalogue = eventSchema.options.map((option) => option.shape.type.value)

/** One event of each type. */
export const sampleEvents: AuditEvent[] = catalogue.map((type) =>
  eventSchema.parse({ type, ...common, ...(more[type] ?? {}) }),
)
