import { type AssembledRequest, assembleRequest, tidyText } from '@/lib/core/chat/assemble-request'
import type { StartRunInput } from '@/lib/core/chat/start-run-input'
import { AppError } from '@/lib/core/errors'
import { type AttachmentRecord, listAttachmentsIn, listUnsentAttachments } from '../store/attachment'
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

type Asked = Pick<
  Extract<StartRunInput, { kind: 'ask' }>,
  'kind' | 'conversationId' | 'parentId' | 'text' | 'attachmentIds'
>
type AskedAgain = Pick<Extract<StartRunInput, { kind: 'regenerate' }>, 'kind' | 'conversationId' | 'questionId'>

const gone = () => new AppError('not_found', 'This chat does not exist any more.')

/** The chat is read beside what hangs on it, and whose it is decided after: each wait is added to the first token. */
export async function loadContext(personId: string, input: Asked | AskedAgain): Promise<RunContext> {
  const id = input.conversationId
  const leafId = input.kind === 'ask' ? input.parentId : input.questionId
  const [conversation, branch, attachments] = await Promise.all([
    id === undefined ? null : findConversation(personId, id),
    id === undefined || leafId === null ? [] : loadBranch(id, leafId),
    input.kind === 'ask' ? listUnsentAttachments(personId, input.attachmentIds) : [],
  ])
  if (id !== undefined && conversation === null) throw gone()
  if (leafId !== null && branch.length === 0) throw gone()
  return input.kind === 'ask'
    ? withQuestion(conversation, branch, input, attachments)
    : withAnswered(conversation, branch)
}

type SentMessage = MessageRecord & { attachments: AttachmentRecord[] }

function withQuestion(
  conversation: ConversationRecord | null,
  branch: SentMessage[],
  input: Asked,
  attachments: AttachmentRecord[],
): RunContext {
  if (attachments.length !== new Set(input.attachmentIds).size)
    throw new AppError('not_found', 'A file is gone, or was sent already. Attach it again.')
  const text = tidyText(input.text)
  return {
    conversation,
    question: { id: null, parentId: input.parentId, text, attachments, createdAt: null },
    assembled: assembleRequest([...branch, { role: 'user', text, attachments }]),
    isFirst: branch.length === 0,
  }
}

function withAnswered(conversation: ConversationRecord | null, branch: SentMessage[]): RunContext {
  const question = branch.at(-1)
  if (question?.role !== 'user') throw gone()
  const { id, parentId, text, attachments, createdAt } = question
  return {
    conversation,
    question: { id, parentId, text, attachments, createdAt },
    assembled: assembleRequest(branch),
    isFirst: branch.length === 1,
  }
}

/** The messages that lead to `leafId`, root first, each with its files. */
async function loadBranch(conversationId: string, leafId: string): Promise<SentMessage[]> {
  const [branch, files] = await Promise.all([listBranch(conversationId, leafId), listAttachmentsIn(conversationId)])
  return branch.map((message) => ({
    ...message,
    attachments: files.filter(({ messageId }) => messageId === message.id),
  }))
}
