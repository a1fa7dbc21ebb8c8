import { TrendingUp, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'

interface Props {
  level: LevelView
  reason: string | null
  onCleanChat: () => void
  onDismiss: () => void
}

export function RiseBanner({ level, reason, onCleanChat, onDismiss }: Props) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-card px-3 py-2 text-sm"
    >
      <TrendingUp aria-hidden className="size-4 shrink-0" />
      <span className="flex-1 basis-52">{english.levelRose(level.name, reason)}</span>
      <Button size="sm" onClick={onCleanChat}>
        Start a clean chat
      </Button>
      <IconButton label="Dismiss" onClick={onDismiss}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  )
}
