'use client'
import { announcement } from '@/lib/client/announce'
import { useStore } from '@/lib/client/make-store'

/** The one live region of the page: politely says what has just happened. */
export function Announcer() {
  const { text, turn } = useStore(announcement)
  return (
    <div role="status" className="sr-only">
      <span key={turn}>{text}</span>
    </div>
  )
}
