'use client'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { useMediaQuery } from '@/lib/client/use-media-query'
import type { Receipt } from '@/lib/core/chat/receipt'
import { ReceiptBody } from './receipt-body'
import { receiptText } from './receipt-text'

/** A panel beside the conversation where there is room for it, a sheet where there is not. */
export default function ReceiptPanel({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const wide = useMediaQuery('(min-width: 1280px)')
  if (wide) return <SidePanel receipt={receipt} onClose={onClose} />
  return (
    <Dialog open onClose={onClose} side="end" title="Why here?" focusTitle>
      <ReceiptBody receipt={receipt} />
      <CopyButton text={() => receiptText(receipt)} label="Copy as text" words />
    </Dialog>
  )
}

function SidePanel({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows to the heading for each receipt
  useEffect(() => heading.current?.focus(), [receipt.runId])
  return (
    <aside
      aria-labelledby="receipt-heading"
      className="w-[380px] shrink-0 overflow-y-auto border-line border-s p-5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="mb-1 flex items-start justify-between">
        <h2 id="receipt-heading" ref={heading} tabIndex={-1} className="rounded-md font-semibold text-lg">
          Why here?
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <ReceiptBody receipt={receipt} />
      <CopyButton text={() => receiptText(receipt)} label="Copy as text" words />
    </aside>
  )
}
