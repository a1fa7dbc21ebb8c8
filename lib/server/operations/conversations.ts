import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { AttachmentView, ConversationItem, ConversationView, MessageView, RunView } from '@/lib/core/chat/views'
import type { FindingSummary } from '@/lib/core/classification/finding'
import { AppError } from '@/lib/core/errors'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { findingsWords, levelName } from '@/lib/core/policy/sentences'
import { liveRuns } from '../runs/live-run'
import { type AttachmentRecord, listAttachmentsOf } from '../store/attachment'
import { byActor } from '../store/audit-actor'
import {
  type ConversationRecord,
  deleteConversationRow,
  findConversation,
  listConversationRows,
  updateConversationRow,
} from '../store/conversation'
import { listMessages } from '../store/message'
import { listRunsOf, type RunRecord } from '../store/run'
import { transact } from '../store/transaction'
import { requirePolicy } from './decision-state'
import { requirePermission } from './require-permission'

const absent = () => new AppError('not_found', 'There is no such chat.')

export async function listConversations(
  actor: Actor,
  options: { query?: string; limit?: number } = {},
): Promise<ConversationItem[]> {
  await requirePermission(actor, 'chat.use')
  const query = options.query?.trim() || null
  const [policy, rows] = await Promise.all([
    requirePolicy(),
    listConversationRows(actor.personId, query, options.limit ?? 100),
  ])
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    updatedAt: row.updatedAt.toISOString(),
    level: viewLevel(policy, row.level),
    pinned: row.pinned,
    running: row.running,
  }))
}

export async function getConversation(actor: Actor, id: string): Promise<ConversationView> {
  await requirePermission(actor, 'chat.use')
  const conversation = await findConversation(actor.personId, id)
  if (conversation === null) throw absent()
  const [policy, messages, runs] = await Promise.all([requirePolicy(), listMessages(id), listRunsOf(id)])
  const files = await listAttachmentsOf(messages.map((message) => message.id))
  const runOf = new Map(runs.map((run) => [run.id, run]))
  return {
    id,
    title: conversation.title,
    level: viewLevel(policy, conversation.level),
    levelReason: reasonOf(policy, conversation),
    choice: conversation.choice,
    leafId: conversation.leafId,
    messages: messages.map((message): MessageView => {
      const run = message.runId === null ? undefined : runOf.get(message.runId)
      return {
        id: message.id,
        parentId: message.parentId,
        role: message.role,
        text: message.text,
        reasoning: message.reasoning,
        createdAt: message.createdAt.toISOString(),
        attachments: files.filter((file) => file.messageId === message.id).map((file) => viewAttachment(policy, file)),
        run: run ? viewRun(run) : null,
      }
    }),
  }
}

function reasonOf(policy: CompiledPolicy, { level, raisedBy }: ConversationRecord): string | null {
  if (level === policy.document.base || raisedBy.length === 0) return null
  return `This chat is ${levelName(policy, level)} because of ${findingsWords(raisedBy as FindingSummary[])}.`
}

export function viewAttachment(policy: CompiledPolicy, file: AttachmentRecord): AttachmentView {
  const { id, name, bytes, findings } = file
  return { id, name, bytes, findings, level: viewLevel(policy, file.level) }
}

export function viewRun(run: RunRecord): RunView {
  return {
    id: run.id,
    state: run.state,
    seq: liveRuns().get(run.id)?.seq ?? 0,
    failure: run.failure,
    receipt: run.receipt,
  }
}

export async function updateConversation(
  actor: Actor,
  id: string,
  change: { title?: string; pinned?: boolean; leafId?: string },
): Promise<void> {
  await requirePermission(actor, 'chat.use')
  const named = change.title === undefined ? change : { ...change, titleSource: 'person' }
  if (!(await updateConversationRow(actor.personId, id, named))) throw absent()
}

/** Removes chat and files. Ledger and log keep what they hold: no text of the chat. */
export async function deleteConversation(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'chat.use')
  for (const run of liveRuns().values()) {
    if (run.conversationId === id && run.personId === actor.personId)
      throw new AppError('conflict', 'An answer is still being written in this chat. Stop it first.')
  }
  await transact(async ({ tx, record }) => {
    if (!(await deleteConversationRow(tx, actor.personId, id))) throw absent()
    await record({
      type: 'conversation.deleted',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'conversation', id },
    })
  })
}
