'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { conversations, refreshConversations } from '@/lib/client/conversations'
import { saveDraft } from '@/lib/client/drafts'
import { useStore } from '@/lib/client/make-store'
import { rememberChoice, rememberedChoice } from '@/lib/client/remembered-choice'
import type { ConversationView, MessageView, ModelChoice } from '@/lib/core/chat/views'
import { type Question, useChat } from './use-chat'

interface Options {
  view: ConversationView | null
  models: ModelChoice[]
  field: RefObject<HTMLTextAreaElement | null>
  onSent: () => void
}

export type ChatScreen = ReturnType<typeof useChatScreen>

/** What the screen of one conversation remembers and does, around the conversation itself. */
export function useChatScreen({ view, models, field, onSent }: Options) {
  const [choice, setChoice] = useChoice(view, models)
  const chat = useChat(view, choice)
  const [receiptId, setReceiptId] = useState<string | null>(null)
  const [reasonId, setReasonId] = useState<string | null>(null)
  const [fillTurn, setFillTurn] = useState(0)
  const opener = useRef<HTMLElement | null>(null)
  const latest = useRef(chat)
  latest.current = chat
  useTitleRefresh(chat.state.conversation?.id ?? null, chat.runningId)
  const listed = useStore(conversations).items.find((item) => item.id === chat.state.conversation?.id)
  const leaf = chat.path.at(-1)
  useReasonRequest(leaf, setReasonId)

  const send = (question: Question) => {
    onSent()
    return chat.send(question)
  }
  const focusField = () => field.current?.focus()
  return {
    chat,
    choice,
    send,
    fillTurn,
    title: listed?.title ?? chat.state.conversation?.title ?? null,
    receiptId,
    reasonId,
    choose(next: string) {
      setChoice(next)
      rememberChoice(next)
      focusField()
    },
    fill(text: string) {
      saveDraft(chat.state.conversation?.id ?? 'new', text)
      setFillTurn((turn) => turn + 1)
    },
    editLast() {
      const edits = document.querySelectorAll<HTMLButtonElement>('[data-edit-question]')
      edits[edits.length - 1]?.click()
    },
    closeReceipt: useCallback(() => {
      setReceiptId(null)
      opener.current?.focus()
    }, []),
    closeReason: () => setReasonId(null),
    messageActions: {
      onReceipt: useCallback((message: MessageView) => {
        opener.current = document.activeElement as HTMLElement | null
        setReceiptId(message.id)
      }, []),
      onGiveReason: useCallback((message: MessageView) => setReasonId(message.id), []),
      onRegenerate: useCallback((questionId: string) => void latest.current.regenerate(questionId), []),
      onRead: useCallback((id: string) => latest.current.read(id), []),
      onEdit: useCallback((message: MessageView, text: string) => latest.current.edit(message, text), []),
    },
  }
}

/** The chat's own choice, else the last one of this browser; one that is gone falls back to Auto. */
function useChoice(view: ConversationView | null, models: ModelChoice[]) {
  const [choice, setChoice] = useState(view?.choice ?? 'auto')
  useEffect(() => {
    const known = (id: string) => ['auto', 'fast', 'deep'].includes(id) || models.some((model) => model.id === id)
    const wanted = view?.choice ?? rememberedChoice()
    setChoice(known(wanted) ? wanted : 'auto')
  }, [view, models])
  return [choice, setChoice] as const
}

/** A title is made after the first answer, by a call of its own: look for it when the answer ends, and twice more. */
function useTitleRefresh(id: string | null, runningId: string | null) {
  const wasRunning = useRef(false)
  useEffect(() => {
    if (runningId !== null) {
      wasRunning.current = true
      return
    }
    if (id === null || !wasRunning.current) return
    wasRunning.current = false
    const timers = [200, 2000, 6000].map((delayMs) => setTimeout(() => void refreshConversations(), delayMs))
    return () => timers.forEach(clearTimeout)
  }, [id, runningId])
}

/** A new answer that waits for a reason asks for it at once, one time. */
function useReasonRequest(leaf: MessageView | undefined, ask: (id: string) => void) {
  const seen = useRef(leaf?.id)
  useEffect(() => {
    if (!leaf || leaf.id === seen.current) return
    seen.current = leaf.id
    if (leaf.run?.failure?.code === 'justification_required') ask(leaf.id)
  }, [leaf, ask])
}
