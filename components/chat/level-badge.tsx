import { Badge, type Tone } from '@/components/ui/badge'
import { RankBars } from '@/components/ui/rank-bars'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'

const tones: Record<string, Tone> = {
  grey: 'grey',
  gray: 'grey',
  teal: 'teal',
  blue: 'cyan',
  cyan: 'cyan',
  amber: 'amber',
  red: 'red',
  green: 'green',
  pink: 'pink',
  olive: 'olive',
}

/** The bars show the rank, so that colour never carries it alone. */
export function LevelBadge({ level }: { level: LevelView }) {
  return (
    <Badge role="img" aria-label={english.levelName(level.name)} tone={tones[level.colour] ?? 'grey'}>
      <RankBars rank={level.rank} of={level.of} />
      {level.name}
    </Badge>
  )
}
