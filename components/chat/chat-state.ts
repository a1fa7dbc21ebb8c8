import type { RunProgress } from '@/lib/core/chat/apply-run-event'
import type {
  AttachmentView,
  ConversationView,
  LevelView,
  MessageView,
  RunView,
  StartedRun,
} from '@/lib/core/chat/views'

interface ChatProblem {
  sentence: string
  requestId: string | null
  code: string
}

/** What is on its way to the server and not in the tree yet. */
export interface Pending {
  /** The message that the new one follows. */
  parentId: string | null
  /** Null where only another answer is asked for. */
  question: { text: string; attachments: AttachmentView[] } | null
}

export interface ChatState {
  conversation: StartedRun['conversation'] | null
  messages: MessageView[]
  leafId: string | null
  pending: Pending | null
  /** The level rose with the last message, and nobody has dismissed the line that says so. */
  rise: { level: LevelView; reason: string | null } | null
  problem: ChatProblem | null
}

export type ChatAction =
  | { type: 'posting'; pending: Pending }
  | { type: 'started'; started: StartedRun }
  | { type: 'refused'; problem: ChatProblem }
  | { type: 'ended'; answerId: string; progress: RunProgress }
  | { type: 'run'; answerId: string; run: RunView }
  | { type: 'leaf'; leafId: string }
  | { type: 'title'; title: string }
  | { type: 'dismiss' }

export function initialChatState(view: ConversationView | null): ChatState {
  return {
    conversation: view && { id: view.id, title: view.title, level: view.level, levelReason: view.levelReason },
    messages: view?.messages ?? [],
    leafId: view?.leafId ?? null,
    pending: null,
    rise: null,
    problem: null,
  }
}

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'posting':
      return { ...state, pending: action.pending, problem: null }
    case 'started':
      return withStarted(state, action.started)
    case 'refused':
      return { ...state, pending: null, problem: action.problem }
    case 'ended':
      return {
        ...state,
        messages: withAnswer(state.messages, action.answerId, (answer) => settle(answer, action.progress)),
      }
    case 'run': {
      const change = (answer: MessageView) => ({ ...answer, run: action.run })
      return { ...state, messages: withAnswer(state.messages, action.answerId, change) }
    }
    case 'leaf':
      return { ...state, leafId: action.leafId }
    case 'title':
      return state.conversation ? { ...state, conversation: { ...state.conversation, title: action.title } } : state
    case 'dismiss':
      return { ...state, rise: null, problem: null }
  }
}

function withStarted(state: ChatState, { conversation, question, answer, run }: StartedRun): ChatState {
  const known = state.messages.filter((message) => message.id !== question.id && message.id !== answer.id)
  const before = state.conversation?.level.rank ?? 0
  const rose = conversation.level.rank > before && conversation.levelReason !== null
  return {
    conversation,
    messages: [...known, question, { ...answer, run }].sort(byTime(state.messages)),
    leafId: answer.id,
    pending: null,
    rise: rose ? { level: conversation.level, reason: conversation.levelReason } : null,
    problem: null,
  }
}

/** What was known keeps its place, so that siblings stay oldest first. */
function byTime(known: MessageView[]) {
  const place = new Map(known.map((message, index) => [message.id, index]))
  const placeOf = (message: MessageView) => place.get(message.id) ?? known.length
  return (a: MessageView, b: MessageView) => placeOf(a) - placeOf(b)
}

function withAnswer(messages: MessageView[], id: string, change: (answer: MessageView) => MessageView): MessageView[] {
  return messages.map((message) => (message.id === id ? change(message) : message))
}

function settle(answer: MessageView, progress: RunProgress): MessageView {
  const state = progress.stage === 'completed' || progress.stage === 'stopped' ? progress.stage : 'failed'
  return {
    ...answer,
    text: progress.text,
    reasoning: progress.reasoning === '' ? null : progress.reasoning,
    run: answer.run && {
      ...answer.run,
      state,
      seq: progress.seq,
      failure: progress.failure && { ...progress.failure, nextStep: null },
      receipt: progress.receipt ?? answer.run.receipt,
    },
  }
}
