import { Badge, type Tone } from '@/components/ui/badge'
import { cn } from '@/lib/client/cn'
import { type BudgetFillWord, fillOf, fillWords } from '@/lib/core/usage/budget-fill'

const tones: Record<BudgetFillWord, Tone> = { ok: 'teal', half: 'teal', most: 'amber', near: 'amber', full: 'red' }

/** How full a budget is: a bar for the eye, and the same as percent and word. */
export function BudgetBar({ share, className }: { share: number; className?: string }) {
  const fill = fillOf(share)
  const width = Math.min(100, Math.round(share * 1000) / 10)
  return (
    <div className={cn('grid min-w-36 gap-1', className)}>
      <div className="flex items-center justify-between gap-2">
        <span className="whitespace-nowrap tabular-nums">
          {share < 10 ? `${Math.floor(share * 100)} %` : 'over 999 %'}
        </span>
        <Badge tone={tones[fill]}>{fillWords[fill]}</Badge>
      </div>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className={`tone-${tones[fill]} h-1.5 w-full overflow-hidden rounded-full bg-line forced-colors:border`}
      >
        <rect width={width} height={6} className="fill-(--tone-text) forced-colors:fill-[CanvasText]" />
      </svg>
    </div>
  )
}
