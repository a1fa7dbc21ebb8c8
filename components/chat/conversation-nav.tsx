'use client'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { conversations, refreshConversations } from '@/lib/client/conversations'
import { useStore } from '@/lib/client/make-store'
import type { ConversationItem } from '@/lib/core/chat/views'
import { dayLabel } from '@/lib/core/i18n/day-label'
import { ConversationRow } from './conversation-row'

const pollMs = 5000

/** The chats, pinned first and then by day. One stop for the Tab key; arrows move inside. */
export function ConversationNav({ initial }: { initial: ConversationItem[] }) {
  const list = useStore(conversations)
  const { failed, hidden, unread } = list
  const items = list.loaded ? list.items : initial
  const openId = usePathname().match(/^\/c\/([^/]+)/)?.[1] ?? null
  const shown = items.filter((item) => !hidden.has(item.id))
  const tabStop = shown.some((item) => item.id === openId) ? openId : (shown[0]?.id ?? null)
  usePolling(shown.some((item) => item.running && item.id !== openId))
  return (
    <nav aria-label="Chats" className="min-h-0 flex-1 overflow-y-auto px-2 pb-4" onKeyDown={moveByArrows}>
      {failed && (
        <p className="flex items-center justify-between gap-2 px-2 py-1 text-muted text-sm">
          The list did not load.
          <Button size="sm" onClick={() => void refreshConversations()}>
            Retry
          </Button>
        </p>
      )}
      {shown.length === 0 && !failed && <p className="px-2 py-3 text-muted text-sm">Your chats appear here.</p>}
      {useGroups(shown).map(([label, group]) => (
        <section key={label} aria-label={label} className="mt-3">
          <h2 className="px-2 pb-1 text-muted text-xs">{label}</h2>
          <ul>
            {group.map((item) => (
              <ConversationRow
                key={item.id}
                item={item}
                open={item.id === openId}
                unread={unread.has(item.id)}
                tabStop={item.id === tabStop}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

/** Days are the reader's own, so headings wait for the browser; the server knows no time zone. */
function useGroups(items: ConversationItem[]): [string, ConversationItem[]][] {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => setNow(new Date()), [])
  const groups = new Map<string, ConversationItem[]>()
  for (const item of items) {
    const label = item.pinned ? 'Pinned' : now ? dayLabel(new Date(item.updatedAt), now) : 'Chats'
    const group = groups.get(label)
    if (group) group.push(item)
    else groups.set(label, [item])
  }
  const pinned = groups.get('Pinned')
  groups.delete('Pinned')
  return pinned ? [['Pinned', pinned], ...groups] : [...groups]
}

/** While something runs elsewhere, its end must be seen. */
function usePolling(on: boolean) {
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => !document.hidden && void refreshConversations(), pollMs)
    return () => clearInterval(timer)
  }, [on])
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const focused = document.activeElement
  const row = focused?.closest('li')
  if (
    !row ||
    (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')
  ) {
    return
  }
  event.preventDefault()
  if (event.key === 'ArrowRight') return row.querySelector<HTMLElement>('button')?.focus()
  if (event.key === 'ArrowLeft') return row.querySelector<HTMLElement>('a')?.focus()
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('li > a')]
  const at = links.findIndex((link) => row.contains(link))
  links[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}
