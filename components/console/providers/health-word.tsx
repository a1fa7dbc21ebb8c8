import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, CircleOff, type LucideIcon } from 'lucide-react'
import { cn } from '@/lib/client/cn'
import type { HealthState } from '@/lib/core/routing/provider-health'

const words: Record<HealthState, { word: string; icon: LucideIcon; className: string }> = {
  off: { word: 'Off', icon: CircleOff, className: 'text-muted' },
  unreachable: { word: 'Does not answer', icon: CircleAlert, className: 'text-danger' },
  failing: { word: 'Failing', icon: CircleAlert, className: 'text-danger' },
  answering: { word: 'Answers', icon: CircleCheck, className: 'text-success' },
  unknown: { word: 'Not known', icon: CircleHelp, className: 'text-muted' },
}

/** An icon and a word, never colour alone; null = it is being asked. */
export function HealthWord({ state }: { state: HealthState | null }) {
  const {
    word,
    icon: Icon,
    className,
  } = state === null ? { word: 'Asking…', icon: CircleDashed, className: 'text-muted' } : words[state]
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap font-medium', className)}>
      <Icon aria-hidden className="size-4" />
      {word}
    </span>
  )
}
