import { RankBadge } from '@/components/ui/rank-badge'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import { countOf, formatCount } from '@/lib/core/i18n/format'
import type { KeptInside } from '@/lib/core/usage/kept-inside'
import { HomeCard } from './home-card'

interface Props {
  kept: KeptInside[]
  levels: LevelView[]
}

/** By level: how many stayed in the house, and what the policy says of the way out. */
export function KeptInsideCard({ kept, levels }: Props) {
  return (
    <HomeCard title="What was kept inside, and why" more={{ href: '/console/policy', name: 'Policy' }}>
      {kept.length === 0 && <p className="text-muted">Nobody asked anything in this time.</p>}
      <ul className="grid gap-3">
        {kept.map((one) => (
          <li key={one.level} className="grid gap-1 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:gap-3">
            <span>
              <Level level={levels.find(({ id }) => id === one.level)} id={one.level} />
            </span>
            <span className="grid">
              <span className="tabular-nums">
                {formatCount(one.kept)} of {countOf(one.attempts, 'request', 'requests')} stayed in-house
                {one.refused > 0 && `, ${formatCount(one.refused)} refused`}
              </span>
              <span className="text-muted text-sm">
                {levels.find(({ id }) => id === one.level)?.name ?? one.level} {one.why}.
              </span>
            </span>
          </li>
        ))}
      </ul>
    </HomeCard>
  )
}

function Level({ level, id }: { level: LevelView | undefined; id: string }) {
  if (level === undefined) return <span translate="no">{id}</span>
  const { name, colour, rank, of } = level
  return <RankBadge name={name} label={english.levelName(name)} colour={colour} rank={rank} of={of} />
}
