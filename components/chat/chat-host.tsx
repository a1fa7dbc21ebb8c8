'use client'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { openConversationId } from '@/lib/client/conversations'
import { useStore } from '@/lib/client/make-store'
import { newChatTurn } from '@/lib/client/new-chat-turn'
import type { ModelChoice } from '@/lib/core/chat/views'
import type { BudgetNotes } from './budget-note'
import { ChatView } from './chat-view'

/**
 * The page of a new chat. Its address becomes that of the conversation with the first question, without loading
 * anything; so "New chat" must start it afresh, and coming back to that address through history loads the page itself.
 */
export function ChatHost({ models, name, budgets }: { models: ModelChoice[]; name: string; budgets: BudgetNotes }) {
  const turn = useStore(newChatTurn)
  const pathname = usePathname()
  useEffect(() => {
    if (pathname !== '/' && pathname !== `/c/${openConversationId()}`) window.location.reload()
  }, [pathname])
  return <ChatView key={turn} view={null} models={models} name={name} budgets={budgets} />
}
