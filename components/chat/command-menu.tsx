'use client'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { cn } from '@/lib/client/cn'
import type { Viewer } from '@/lib/core/access/people-view'
import type { ConversationItem } from '@/lib/core/chat/views'
import { type Command, commandsFor } from './commands'
import type { Shell } from './shell-context'
import { useConversationSearch } from './use-conversation-search'

interface Props {
  viewer: Viewer
  shell: Shell
  onClose: () => void
}

/** Chats by title and text, pages and actions, from the keyboard alone. */
export default function CommandMenu({ viewer, shell, onClose }: Props) {
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const search = useConversationSearch(query)
  const entries = useEntries(viewer, shell, query, search.items)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts again at the first entry
  useEffect(() => setActive(0), [query])

  const choose = (index: number) => {
    const entry = entries[index]
    if (!entry) return
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    if (event.key === 'ArrowDown') setActive((at) => Math.min(last, at + 1))
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(0, at - 1))
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onClose={onClose} title="Search and commands" hideTitle>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries[active] ? `${listId}-${active}` : undefined}
        aria-label="Search chats and commands"
        placeholder="Search chats, pages, actions"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-11 w-full border-line border-b bg-transparent px-2 text-lg outline-none"
      />
      <div id={listId} role="listbox" aria-label="Results" className="mt-2 max-h-[50dvh] overflow-y-auto">
        {entries.map((entry, index) => (
          <Entry
            key={entry.id}
            id={`${listId}-${index}`}
            label={entry.label}
            kind={entry.kind}
            active={index === active}
            onChoose={() => choose(index)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      {entries.length === 0 && (
        <p className="p-3 text-muted">
          {search.failed ? 'Searching did not work. Try again.' : `Nothing for “${query}”.`}
        </p>
      )}
    </Dialog>
  )
}

/** With nothing typed the actions come first, else what was found. */
function useEntries(viewer: Viewer, shell: Shell, query: string, items: ConversationItem[]): Command[] {
  const router = useRouter()
  return useMemo(() => {
    const actions = commandsFor(viewer, shell, (path) => router.push(path)).filter((command) =>
      command.label.toLowerCase().includes(query.trim().toLowerCase()),
    )
    const chats = items.map((item) => ({
      id: item.id,
      label: item.title,
      kind: 'Chat',
      run: () => router.push(`/c/${item.id}`),
    }))
    return query.trim() === '' ? [...actions, ...chats] : [...chats, ...actions]
  }, [viewer, shell, router, query, items])
}

interface EntryProps {
  id: string
  label: string
  kind: string
  active: boolean
  onChoose: () => void
  onPoint: () => void
}

function Entry({ id, label, kind, active, onChoose, onPoint }: EntryProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys of its list
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div
      id={id}
      role="option"
      aria-selected={active}
      ref={active ? scrollToIt : undefined}
      onClick={onChoose}
      onPointerMove={onPoint}
      className={cn(
        'flex h-9 cursor-pointer items-center justify-between gap-3 rounded-md px-2 pointer-coarse:h-11',
        active && 'bg-sunken',
      )}
    >
      <span className="truncate">{label}</span>
      <span className="text-muted text-xs">{kind}</span>
    </div>
  )
}

function scrollToIt(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'nearest' })
}
