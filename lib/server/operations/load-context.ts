import { type AssembledRequest, assembleRequest, type BranchMessage, tidyText } from '@/lib/core/chat/assemble-request'
import type { StartRunInput } from '@/lib/core/chat/start-run-input'
import { AppError } from '@/lib/core/errors'
import { type AttachmentRecord, listAttachmentsOf, listUnsentAttachments } from '../store/attachment'
import { type ConversationRecord, findConversation } from '../store/conversation'
import { listBranch, type MessageRecord } from '../store/message'

/** Everything that stands before a request is judged: the conversation, and all that would be sent. */
export interface RunContext {
  conversation: ConversationRecord | null
  /** A new question, or the one that is answered again. */
  question: {
    id: string | null
    parentId: string | null
    text: string
    attachments: AttachmentRecord[]
    /** null = it is new. */
    createdAt: Date | null
  }
  assembled: AssembledRequest
  /** The first question of its conversation: its answer gives the title. */
  isFirst: boolean
}

const gone = () => new AppError('not_found', 'This chat does not exist any more.')

export async function loadContext(personId: string, input: StartRunInput): Promise<RunContext> {
  const conversation =
    input.conversationId === undefined ? null : await findConversation(personId, input.conversationId)
  if (input.conversationId !== undefined && conversation === null) throw gone()
  return input.kind === 'ask'
    ? loadQuestion(personId, conversation, input)
    : loadAnswered(conversation, input.questionId)
}

async function loadQuestion(
  personId: string,
  conversation: ConversationRecord | null,
  input: Extract<StartRunInput, { kind: 'ask' }>,
): Promise<RunContext> {
  const [branch, attachments] = await Promise.all([
    branchOf(conversation, input.parentId),
    listUnsentAttachments(personId, input.attachmentIds),
  ])
  if (attachments.length !== new Set(input.attachmentIds).size)
    throw new AppError('not_found', 'A file is gone, or was sent already. Attach it again.')
  const text = tidyText(input.text)
  return {
    conversation,
    question: { id: null, parentId: input.parentId, text, attachments, createdAt: null },
    assembled: assembleRequest([...(await withFiles(branch)), { role: 'user', text, attachments }]),
    isFirst: branch.length === 0,
  }
}

async function loadAnswered(conversation: ConversationRecord | null, questionId: string): Promise<RunContext> {
  const branch = await branchOf(conversation, questionId)
  const question = branch.at(-1)
  if (question?.role !== 'user') throw gone()
  const messages = await withFiles(branch)
  const attachments = await listAttachmentsOf([questionId])
  return {
    conversation,
    question: {
      id: question.id,
      parentId: question.parentId,
      text: question.text,
      attachments,
      createdAt: question.createdAt,
    },
    assembled: assembleRequest(messages),
    isFirst: branch.length === 1,
  }
}

async function branchOf(conversation: ConversationRecord | null, leafId: string | null): Promise<MessageRecord[]> {
  if (leafId === null) return []
  if (conversation === null) throw gone()
  const branch = await listBranch(conversation.id, leafId)
  if (branch.length === 0) throw gone()
  return branch
}

async function withFiles(branch: MessageRecord[]): Promise<BranchMessage[]> {
  const files = await listAttachmentsOf(branch.filter(({ role }) => role === 'user').map(({ id }) => id))
  return branch.map(({ id, role, text }) => ({
    role,
    text,
    attachments: files.filter(({ messageId }) => messageId === id),
  }))
}
