import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import type { MessageView } from '@/lib/core/chat/views'

interface Props {
  siblings: MessageView[]
  current: MessageView
  onRead: (id: string) => void
}

/** ‹ 2 / 3 ›: the same place in the conversation, said in another way. */
export function SiblingSwitch({ siblings, current, onRead }: Props) {
  if (siblings.length < 2) return null
  const index = siblings.findIndex((sibling) => sibling.id === current.id)
  const step = (by: number) => {
    const next = siblings[index + by]
    if (next) onRead(next.id)
  }
  return (
    <fieldset className="flex items-center text-muted text-sm tabular-nums">
      <legend className="sr-only">Versions</legend>
      <IconButton label="Previous version" disabled={index <= 0} onClick={() => step(-1)}>
        <ChevronLeft aria-hidden className="size-4" />
      </IconButton>
      <span>
        {index + 1} / {siblings.length}
      </span>
      <IconButton label="Next version" disabled={index >= siblings.length - 1} onClick={() => step(1)}>
        <ChevronRight aria-hidden className="size-4" />
      </IconButton>
    </fieldset>
  )
}
