import { Badge, type Tone } from '@/components/ui/badge'
import { RankBars } from '@/components/ui/rank-bars'
import type { LevelView } from '@/lib/core/chat/views'

const tones: Record<string, Tone> = {
  ...{ grey: 'grey', gray: 'grey', teal: 'teal', blue: 'cyan', cyan: 'cyan', amber: 'amber', red: 'red' },
  ...{ green: 'green', pink: 'pink', olive: 'olive' },
}

/** A level as an event names it: with its rank where the policy in force still has it. */
export function EventLevel({ level, levels }: { level: { id: string; name: string }; levels: LevelView[] }) {
  const known = levels.find(({ id }) => id === level.id)
  if (!known) return <Badge>{level.name}</Badge>
  return (
    <Badge tone={tones[known.colour] ?? 'grey'}>
      <RankBars rank={known.rank} of={known.of} />
      {known.name}
    </Badge>
  )
}
