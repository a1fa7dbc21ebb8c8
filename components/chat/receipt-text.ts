import type { Receipt } from '@/lib/core/chat/receipt'
import { english } from '@/lib/core/i18n/english'
import { countOf, formatCount, formatDuration, formatMicros } from '@/lib/core/i18n/format'

/** What the answer cost, or in one word why there is no figure. */
export function costSentence(receipt: Receipt): string {
  const source = english.costSource[receipt.costSource]
  if (receipt.costSource === 'local') return 'In-house, no bill'
  return receipt.costMicros === null ? 'Unpriced' : `${formatMicros(receipt.costMicros)}, ${source}`
}

export function tokensSentence({ tokens, usageSource }: Receipt): string {
  const parts = [
    tokens.input === null ? null : `${formatCount(tokens.input)} in`,
    tokens.output === null ? null : `${formatCount(tokens.output)} out`,
    tokens.reasoning ? `${formatCount(tokens.reasoning)} thinking` : null,
  ].filter(Boolean)
  return parts.length === 0 ? 'Not known' : `${parts.join(', ')} (${english.usageSource[usageSource]})`
}

export function attemptSentence(attempt: Receipt['attempts'][number]): string {
  const first = attempt.firstTokenMs === null ? null : `first words after ${formatDuration(attempt.firstTokenMs)}`
  const total = attempt.durationMs === null ? null : `${formatDuration(attempt.durationMs)} in all`
  return [english.outcome[attempt.outcome], attempt.fault, first, total].filter(Boolean).join(', ')
}

function findingSentence(finding: Receipt['findings'][number]): string {
  return `${finding.label}: ${countOf(finding.count, 'value', 'values')}, ${finding.confidence} confidence`
}

/** The whole receipt as plain text, for a mail or a ticket. */
export function receiptText(receipt: Receipt): string {
  const { level, model } = receipt
  const lines = [
    receipt.sentence,
    ...(receipt.budget ? [receipt.budget.sentence] : []),
    '',
    `Level: ${level.name} (${level.rank} of ${level.of})${receipt.raisedFrom ? `, raised from ${receipt.raisedFrom}` : ''}`,
    ...receipt.findings.map((finding) => `  ${findingSentence(finding)}`),
    `Policy: ${receipt.policyName}, version ${receipt.policyVersion}`,
    ...receipt.rules.map((rule) => `  ${rule.sentence}${rule.mode === 'shadow' ? ' (shadow)' : ''}`),
    `Answered by: ${model ? `${model.name} on ${model.provider}, ${english.boundary[model.boundary].name}` : 'no model'}`,
    'Considered:',
    ...receipt.considered.map(
      (one) => `  ${one.model} on ${one.provider}: ${one.refused ? 'refused, ' : ''}${one.why}`,
    ),
    'Attempts:',
    ...receipt.attempts.map((attempt) => `  ${attempt.model} on ${attempt.provider}: ${attemptSentence(attempt)}`),
    `Tokens: ${tokensSentence(receipt)}`,
    `Cost: ${costSentence(receipt)}`,
    `Audit event: ${receipt.auditEventId}`,
  ]
  return lines.join('\n')
}
