'use client'
import { useEffect, useRef } from 'react'

interface Actions {
  commands: () => void
  shortcuts: () => void
  newChat: () => void
  sidebar: () => void
  settings: () => void
}

/** Cmd or Ctrl with a key; none is a single letter, so that typing never triggers one (WCAG 2.1.4). */
export function useShortcuts(actions: Actions) {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = find(event, latest.current)
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function find(event: KeyboardEvent, actions: Actions): (() => void) | null {
  if (event.shiftKey && event.key === 'Escape') return focusComposer
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  if (event.shiftKey) return withShift(event.code, actions)
  if (event.key === 'k') return actions.commands
  if (event.key === '/') return actions.shortcuts
  return event.key === '.' ? actions.settings : null
}

function withShift(code: string, actions: Actions): (() => void) | null {
  switch (code) {
    case 'KeyO':
      return actions.newChat
    case 'KeyS':
      return actions.sidebar
    case 'KeyC':
      return () => pressLast('button[aria-label="Copy"]')
    case 'Semicolon':
      return () => pressLast('button[aria-label="Copy code"]')
    case 'KeyY':
      return () => pressLast('[data-receipt-chip]')
    case 'KeyM':
      return () => pressLast('[data-model-picker]')
    case 'Comma':
      return () => pressLast('button[aria-label="Previous version"]')
    case 'Period':
      return () => pressLast('button[aria-label="Next version"]')
    default:
      return null
  }
}

/** The last answer is what a shortcut means. */
function pressLast(selector: string) {
  const buttons = document.querySelectorAll<HTMLButtonElement>(`main ${selector}`)
  const button = buttons[buttons.length - 1]
  button?.focus()
  button?.click()
}

function focusComposer() {
  document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Message"]')?.focus()
}
