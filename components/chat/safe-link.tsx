'use client'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { judgeLink } from '@/lib/core/chat/judge-link'
import { showHidden } from '@/lib/core/chat/show-hidden'

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
        <Dialog
          open
          onClose={() => setAsking(false)}
          title="Open this link?"
          description="A model wrote it, and what stands in an address reaches whoever owns it. Read it whole first."
        >
          <p className="mb-4 max-h-60 overflow-y-auto break-all rounded-md bg-sunken p-3 font-mono text-sm">
            {showHidden(url)}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <CopyButton text={() => url} label="Copy address" words />
            <Button onClick={() => setAsking(false)}>Do not open</Button>
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonClass('primary')}
              onClick={() => setAsking(false)}
            >
              Open {host}
            </a>
          </div>
        </Dialog>
      )}
    </>
  )
}
