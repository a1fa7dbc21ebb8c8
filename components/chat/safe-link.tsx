'use client'
import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from 'react'
import { judgeLink } from '@/lib/core/chat/judge-link'
import { showHidden } from '@/lib/core/chat/show-hidden'

const LinkDialog = lazy(() => import('./link-dialog'))

/** A link that a model wrote: its host is seen, and a long or odd one is shown whole before it opens. */
export function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  const [asking, setAsking] = useState(false)
  const { url, host, asksFirst } = judgeLink(href)
  if (url === null) return <span>{children}</span>
  const ask = (event: MouseEvent) => {
    if (!asksFirst) return
    event.preventDefault()
    setAsking(true)
  }
  const namesHost = typeof children === 'string' && children.includes(host)
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" onClick={ask} onAuxClick={ask}>
        {children}
      </a>
      {!namesHost && <span className="text-muted text-sm"> ({showHidden(host)})</span>}
      {asking && (
        <Suspense fallback={null}>
          <LinkDialog url={url} host={host} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
