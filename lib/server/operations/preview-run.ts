import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import { outlookOf } from '@/lib/core/chat/outlook-of'
import type { Preview } from '@/lib/core/chat/preview'
import { viewPreviewFindings } from '@/lib/core/chat/preview-findings'
import type { PreviewInput } from '@/lib/core/chat/preview-input'
import { summarize } from '@/lib/core/classification/summarize'
import { requirePlacedFindings } from './classify-payload'
import { decideRequest } from './decide-request'
import { decisionState, requirePolicy } from './decision-state'
import { loadContext } from './load-context'
import { requirePermission } from './require-permission'

/**
 * What would become of a message if it were sent now: read and decided as a run is, and then nothing more. Nothing is stored,
 * logged or recorded, no place of a run is taken, and no model is asked.
 */
export async function previewRun(actor: Actor, input: PreviewInput, signal?: AbortSignal): Promise<Preview> {
  await requirePermission(actor, 'chat.use')
  const [context, state, policy] = await Promise.all([
    loadContext(actor.personId, { kind: 'ask', ...input }),
    decisionState(),
    requirePolicy(),
  ])
  const { assembled, question, conversation } = context
  const found = await requirePlacedFindings(assembled.payload, signal)
  const decided = decideRequest(policy, state, {
    assembled,
    classified: { ready: true, findings: summarize(found), version: '', lists: '' },
    groups: actor.groups,
    channel: 'chat',
    purpose: 'answer',
    uses: question.attachments.length > 0 ? ['files'] : [],
    choice: input.choice,
    hasReason: false,
    levelBefore: conversation?.level ?? policy.document.base,
    question: question.text,
  })
  const { decision, ranked, refused } = decided
  const own = question.text === '' ? undefined : assembled.payload.segments.findLast(({ part }) => part === 'text')
  return {
    level: viewLevel(policy, decision.level),
    ...viewPreviewFindings(policy.document, decision.trace.because, found, own?.id ?? null),
    outlook: outlookOf({ choice: input.choice, ranked, refused, actions: decision.actions }),
  }
}
