import { RefreshCw } from 'lucide-react'
import { CopyButton } from '@/components/ui/copy-button'
import { IconButton } from '@/components/ui/icon-button'
import { cn } from '@/lib/client/cn'
import type { AnswerProps } from './answer-props'
import { SiblingSwitch } from './sibling-switch'

export function AnswerActions({ message, siblings, busy, last, onRead, onRegenerate }: AnswerProps) {
  const questionId = message.parentId
  return (
    <div
      className={cn(
        'flex items-center text-muted',
        !last &&
          'opacity-0 focus-within:opacity-100 [article:hover>div>&]:opacity-100 [article:focus-within>div>&]:opacity-100 pointer-coarse:opacity-100',
        siblings.length > 1 && 'opacity-100',
      )}
    >
      {message.text !== '' && <CopyButton text={() => message.text} />}
      {questionId !== null && (
        <IconButton label="Regenerate" disabled={busy} onClick={() => onRegenerate(questionId)}>
          <RefreshCw aria-hidden className="size-4" />
        </IconButton>
      )}
      <SiblingSwitch siblings={siblings} current={message} onRead={onRead} />
    </div>
  )
}
