import { FileText, LoaderCircle, X } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import type { AttachmentView } from '@/lib/core/chat/views'
import { formatBytes } from '@/lib/core/i18n/format'
import { LevelBadge } from './level-badge'

/** A file on its way into a message. */
export interface LocalAttachment {
  key: string
  name: string
  bytes: number
  view: AttachmentView | null
  /** Why it could not be taken. */
  failure: string | null
}

const chipClass = 'flex max-w-full items-center gap-2 rounded-md border border-line bg-page ps-2.5 text-sm min-h-8'

export function AttachmentChip({ file, onRemove }: { file: LocalAttachment; onRemove: () => void }) {
  const reading = !file.view && !file.failure
  const Icon = reading ? LoaderCircle : FileText
  return (
    <li className={chipClass}>
      <Icon aria-hidden className={`size-4 shrink-0 text-muted ${reading ? 'animate-spin' : ''}`} />
      <span className="truncate">{file.name}</span>
      {reading && <span className="text-muted">reading…</span>}
      {file.view && <LevelBadge level={file.view.level} />}
      {file.failure && (
        <span role="alert" className="text-danger">
          {file.failure}
        </span>
      )}
      <IconButton label={`Remove ${file.name}`} onClick={onRemove}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </li>
  )
}

export function SentAttachments({ attachments }: { attachments: AttachmentView[] }) {
  if (attachments.length === 0) return null
  return (
    <ul aria-label="Attached files" className="flex flex-wrap gap-1.5">
      {attachments.map((attachment) => (
        <li key={attachment.id} className={`${chipClass} pe-1.5`}>
          <FileText aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="truncate">{attachment.name}</span>
          <span className="text-muted tabular-nums">{formatBytes(attachment.bytes)}</span>
          <LevelBadge level={attachment.level} />
        </li>
      ))}
    </ul>
  )
}
