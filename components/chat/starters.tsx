'use client'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'

const starters = [
  { title: 'Summarise a text', text: 'Summarise the following in five sentences, then list the open questions:\n\n' },
  { title: 'Write a reply', text: 'Write a short, friendly reply to this message. Keep my position clear:\n\n' },
  { title: 'Explain code', text: 'Explain what this code does, step by step, and what could go wrong:\n\n' },
  {
    title: 'Plan a piece of work',
    text: 'Help me plan this piece of work: goal, steps, risks, and what to ask first.\n\n',
  },
]

const facts = [
  {
    id: 'where',
    text: 'Answers come from your own servers where they can, and from a cloud only where your policy lets them.',
  },
  {
    id: 'badge',
    text: 'The badge with the bars says how sensitive a chat is. It only rises, and it decides where the chat may go.',
  },
  { id: 'why', text: 'Under each answer stands where it came from. Open it to read why.' },
]

const storageKey = 'facts-read'

/** What to begin with, in a chat that has not begun. */
export function Starters({ name, onPick }: { name: string; onPick: (text: string) => void }) {
  return (
    <div className="grid gap-6">
      <h1 className="text-center font-semibold text-2xl">
        {name === '' ? 'What can I do for you?' : `Good to see you, ${name}`}
      </h1>
      <ul className="grid gap-2 sm:grid-cols-2">
        {starters.map((starter) => (
          <li key={starter.title}>
            <button
              type="button"
              className="h-11 w-full rounded-lg border border-line px-4 text-start hover:bg-sunken"
              onClick={() => onPick(starter.text)}
            >
              {starter.title}
            </button>
          </li>
        ))}
      </ul>
      <Facts />
    </div>
  )
}

function Facts() {
  const [read, setRead] = useState<string[] | null>(null)
  useEffect(() => {
    try {
      setRead(JSON.parse(localStorage.getItem(storageKey) ?? '[]'))
    } catch {
      setRead([])
    }
  }, [])
  const dismiss = (id: string) => {
    const next = [...(read ?? []), id]
    setRead(next)
    localStorage.setItem(storageKey, JSON.stringify(next))
  }
  if (read === null) return null
  return (
    <ul aria-label="Good to know" className="grid gap-1 text-muted text-sm">
      {facts
        .filter((fact) => !read.includes(fact.id))
        .map((fact) => (
          <li key={fact.id} className="flex items-center gap-2">
            <span className="flex-1">{fact.text}</span>
            <IconButton label="Dismiss" onClick={() => dismiss(fact.id)}>
              <X aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
    </ul>
  )
}
