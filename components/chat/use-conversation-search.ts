'use client'
import { useEffect, useState } from 'react'
import { api } from '@/lib/client/api'
import { conversations } from '@/lib/client/conversations'
import type { ConversationItem } from '@/lib/core/chat/views'

const pauseMs = 120

/** What is in the list at once, what the server finds a moment later; a newer query cancels the older. */
export function useConversationSearch(query: string) {
  const [items, setItems] = useState<ConversationItem[]>(() => conversations.get().items.slice(0, 8))
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const wanted = query.trim()
    const { items: known, hidden } = conversations.get()
    const shown = known.filter((item) => !hidden.has(item.id))
    setFailed(false)
    setItems(shown.filter((item) => item.title.toLowerCase().includes(wanted.toLowerCase())).slice(0, 8))
    if (wanted === '') return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const path = `/api/conversations?query=${encodeURIComponent(wanted)}`
        const found = await api<ConversationItem[]>('GET', path, undefined, abort.signal)
        setItems(found.filter((item) => !hidden.has(item.id)))
      } catch {
        if (!abort.signal.aborted) setFailed(true)
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query])
  return { items, failed }
}
