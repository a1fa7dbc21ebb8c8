'use client'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { announce } from '@/lib/client/announce'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import { refreshConversations, touchConversation } from '@/lib/client/conversations'
import { makeUuid } from '@/lib/client/make-uuid'
import { followRun } from '@/lib/client/run-store'
import type { RunProgress } from '@/lib/core/chat/apply-run-event'
import { buildMessageTree, latestLeaf, readingPath } from '@/lib/core/chat/message-tree'
import type { StartRunInput } from '@/lib/core/chat/start-run-input'
import type { AttachmentView, ConversationView, MessageView, RunView, StartedRun } from '@/lib/core/chat/views'
import { type ChatState, initialChatState, type Pending, reduceChat } from './chat-state'
import { endSentence } from './run-sentences'

export interface Question {
  text: string
  attachments: AttachmentView[]
}

type Ask = Extract<StartRunInput, { kind: 'ask' }>
type Regenerate = Extract<StartRunInput, { kind: 'regenerate' }>
type Body = Omit<Ask, 'idempotencyKey'> | Omit<Regenerate, 'idempotencyKey'>

export type Chat = ReturnType<typeof useChat>

/** One conversation on one page: its tree, the run that goes on in it, and what a person may do. */
export function useChat(view: ConversationView | null, choice: string) {
  const [state, dispatch] = useReducer(reduceChat, view, initialChatState)
  const latest = useRef<ChatState>(state)
  latest.current = state
  const tree = useMemo(() => buildMessageTree(state.messages), [state.messages])
  const path = useMemo(() => readingPath(tree, state.leafId), [tree, state.leafId])
  const leaf = path.at(-1) ?? null
  const runningId = leaf?.run && isGoing(leaf.run) ? leaf.run.id : null
  const follow = useFollow(dispatch, latest, runningId, leaf)

  const post = useCallback(
    async (body: Body, pending: Pending): Promise<boolean> => {
      dispatch({ type: 'posting', pending })
      try {
        const started = await api<StartedRun>('POST', '/api/runs', { ...body, idempotencyKey: makeUuid() })
        if (isGoing(started.run)) follow(started.run.id, started.answer.id)
        dispatch({ type: 'started', started })
        enterConversation(latest.current.conversation?.id ?? null, started)
        return true
      } catch (error) {
        const problem = error instanceof ApiProblem ? error : null
        const requestId = problem?.requestId ?? null
        dispatch({
          type: 'refused',
          problem: { sentence: sentenceOf(error), requestId, code: problem?.code ?? 'internal' },
        })
        return false
      }
    },
    [follow],
  )

  const conversationId = state.conversation?.id
  const ask = (question: Question, parentId: string | null) => {
    const attachmentIds = question.attachments.map((attachment) => attachment.id)
    const body: Body = { kind: 'ask', conversationId, choice, parentId, text: question.text, attachmentIds }
    return post(body, { parentId, question })
  }

  return {
    state,
    tree,
    path,
    runningId,
    busy: runningId !== null || state.pending !== null,
    send: (question: Question) => ask(question, leaf?.id ?? null),
    edit: (message: MessageView, text: string) => ask({ text, attachments: message.attachments }, message.parentId),
    regenerate(questionId: string, options: { choice?: string; justification?: string } = {}) {
      if (!conversationId) return Promise.resolve(false)
      const body: Body = { kind: 'regenerate', conversationId, questionId, choice, ...options }
      return post(body, { parentId: questionId, question: null })
    },
    stop() {
      if (runningId) void api('POST', `/api/runs/${runningId}/stop`).catch((error) => announce(sentenceOf(error)))
    },
    read: (id: string) => dispatch({ type: 'leaf', leafId: latestLeaf(tree, id) }),
    setTitle: (title: string) => dispatch({ type: 'title', title }),
    dismiss: () => dispatch({ type: 'dismiss' }),
  }
}

/** Follows runs to their end, also the one that was going on when the page came. */
function useFollow(
  dispatch: React.Dispatch<Parameters<typeof reduceChat>[1]>,
  latest: React.RefObject<ChatState>,
  runningId: string | null,
  leaf: MessageView | null,
) {
  const leaving = useRef(new Map<string, () => void>())
  const afterRun = useCallback(
    async (runId: string, answerId: string, progress: RunProgress) => {
      const id = latest.current.conversation?.id
      if (id) touchConversation({ id, running: false })
      if (progress.stage !== 'failed') return
      const run = await api<RunView>('GET', `/api/runs/${runId}`).catch(() => null)
      if (run) dispatch({ type: 'run', answerId, run })
    },
    [dispatch, latest],
  )
  const follow = useCallback(
    (runId: string, answerId: string) => {
      if (leaving.current.has(runId)) return
      const leave = followRun(runId, (progress) => {
        leaving.current.delete(runId)
        dispatch({ type: 'ended', answerId, progress })
        announce(endSentence(progress))
        void afterRun(runId, answerId, progress)
      })
      leaving.current.set(runId, leave)
    },
    [dispatch, afterRun],
  )
  const answerId = leaf?.id
  useEffect(() => {
    if (runningId && answerId) follow(runningId, answerId)
  }, [runningId, answerId, follow])
  useEffect(() => {
    const all = leaving.current
    return () => {
      for (const leave of all.values()) leave()
      all.clear()
    }
  }, [])
  return follow
}

export function isGoing(run: RunView): boolean {
  return run.state === 'waiting' || run.state === 'running'
}

/** The address and the list say at once what the server has answered. */
function enterConversation(before: string | null, { conversation, run }: StartedRun) {
  const { id, title, level } = conversation
  touchConversation({ id, title, level, running: isGoing(run) })
  if (before !== null) return
  window.history.replaceState(null, '', `/c/${id}`)
  void refreshConversations()
}
