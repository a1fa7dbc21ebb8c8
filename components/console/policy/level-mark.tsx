import { Badge, type Tone } from '@/components/ui/badge'
import { RankBars } from '@/components/ui/rank-bars'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import type { PolicyDocument } from '@/lib/core/policy/document'

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

/** A level as the document names it; the bars show its rank, so that colour never carries it alone. */
export function LevelMark({ level }: { level: LevelView }) {
  return (
    <Badge role="img" aria-label={english.levelName(level.name)} tone={tones[level.colour] ?? 'grey'}>
      <RankBars rank={level.rank} of={level.of} />
      {level.name}
    </Badge>
  )
}

export function levelsOf({ levels }: PolicyDocument): LevelView[] {
  return levels.map(({ id, name, colour }, index) => ({ id, name, colour, rank: index + 1, of: levels.length }))
}
