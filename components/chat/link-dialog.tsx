'use client'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { showHidden } from '@/lib/core/chat/show-hidden'

export default function LinkDialog({ url, host, onClose }: { url: string; host: string; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title="Open this link?"
      description="A model wrote it, and what stands in an address reaches whoever owns it. Read it whole first."
    >
      <p className="mb-4 max-h-60 overflow-y-auto break-all rounded-md bg-sunken p-3 font-mono text-sm">
        {showHidden(url)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <CopyButton text={() => url} label="Copy address" words />
        <Button onClick={onClose}>Do not open</Button>
        <a href={url} target="_blank" rel="noopener noreferrer" className={buttonClass('primary')} onClick={onClose}>
          Open {host}
        </a>
      </div>
    </Dialog>
  )
}
