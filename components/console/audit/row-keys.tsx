'use client'
import type { KeyboardEvent, ReactNode } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys go from row to row while the focus is on a row's link; Enter opens it, as links do. */
export function RowKeys({ children }: { children: ReactNode }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key]
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')]
    const at = links.indexOf(event.target as HTMLElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    links[at + step]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens; the links in it are what is used
    <div onKeyDown={move}>{children}</div>
  )
}
