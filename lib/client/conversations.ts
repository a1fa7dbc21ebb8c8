import type { ConversationItem } from '@/lib/core/chat/views'
import { api } from './api'
import { makeStore } from './make-store'

interface ConversationList {
  /** False until the page has handed over its list; the server never sets this store, which all requests share. */
  loaded: boolean
  items: ConversationItem[]
  /** Loading failed; what was loaded before stays. */
  failed: boolean
  /** Deleted by the person, and not yet for good. */
  hidden: ReadonlySet<string>
  /** Finished while another chat was open. */
  unread: ReadonlySet<string>
}

export const conversations = makeStore<ConversationList>({
  loaded: false,
  items: [],
  failed: false,
  hidden: new Set(),
  unread: new Set(),
})

/** The chat that is open: it is never unread. */
let openId: string | null = null

export function openConversationId(): string | null {
  return openId
}

export function setOpenConversation(id: string | null) {
  openId = id
  if (id !== null) conversations.set((list) => ({ ...list, unread: without(list.unread, id) }))
}

export function seedConversations(items: ConversationItem[]) {
  conversations.set((list) => ({ ...list, loaded: true, items, failed: false, unread: newlyDone(list, items) }))
}

export async function refreshConversations(): Promise<void> {
  try {
    seedConversations(await api<ConversationItem[]>('GET', '/api/conversations'))
  } catch {
    conversations.set((list) => ({ ...list, failed: true }))
  }
}

/** Puts one chat first with what is known of it now; the rest of its row stays. */
export function touchConversation(change: Partial<ConversationItem> & { id: string }) {
  conversations.set((list) => {
    const before = list.items.find((item) => item.id === change.id)
    if (!before && !change.level) return list
    const level = change.level ?? (before as ConversationItem).level
    const fresh = { title: 'New chat', pinned: false, running: false, ...before, updatedAt: new Date().toISOString() }
    const item: ConversationItem = { ...fresh, ...change, level }
    return { ...list, items: [item, ...list.items.filter((other) => other.id !== change.id)] }
  })
}

/** A change to one row in its place, undone when the server refuses it. */
export async function updateConversation(id: string, change: { title?: string; pinned?: boolean }): Promise<void> {
  const before = conversations.get().items
  const applied = (item: ConversationItem) => (item.id === id ? { ...item, ...change } : item)
  conversations.set((list) => ({ ...list, items: list.items.map(applied) }))
  try {
    await api('PATCH', `/api/conversations/${id}`, change)
  } catch (error) {
    conversations.set((list) => ({ ...list, items: before }))
    throw error
  }
}

export function setHidden(id: string, hidden: boolean) {
  conversations.set((list) => ({
    ...list,
    hidden: hidden ? new Set([...list.hidden, id]) : without(list.hidden, id),
  }))
}

export function dropConversation(id: string) {
  conversations.set((list) => ({
    ...list,
    items: list.items.filter((item) => item.id !== id),
    hidden: without(list.hidden, id),
  }))
}

function newlyDone(list: ConversationList, items: ConversationItem[]): ReadonlySet<string> {
  const wasRunning = new Set(list.items.filter((item) => item.running).map((item) => item.id))
  const done = items.filter((item) => wasRunning.has(item.id) && !item.running && item.id !== openId)
  return done.length === 0 ? list.unread : new Set([...list.unread, ...done.map((item) => item.id)])
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((other) => other !== id)) : set
}
