import { Sparkline } from '@/components/charts/sparkline'

interface Props {
  name: string
  value: string
  /** The exact figure, where the tile shows a shorter one. */
  exact?: string
  /** What the figure means or lacks. */
  note?: string | null
  change?: string | null
  course?: number[]
}

/** One figure: its value, its change in words, its course. */
export function UsageTile({ name, value, exact, note, change, course }: Props) {
  return (
    <div className="grid content-start gap-1 rounded-lg border border-line bg-card p-3">
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="grid gap-1">
        <span className="break-words font-semibold text-xl tabular-nums" title={exact}>
          {value}
        </span>
        {note && <span className="text-muted text-xs">{note}</span>}
        {change && <span className="text-muted text-xs">{change}</span>}
        {course && <Sparkline values={course} />}
      </dd>
    </div>
  )
}
