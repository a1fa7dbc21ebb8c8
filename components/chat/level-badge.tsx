import { RankBadge } from '@/components/ui/rank-badge'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'

export function LevelBadge({ level: { name, colour, rank, of } }: { level: LevelView }) {
  return <RankBadge name={name} label={english.levelName(name)} colour={colour} rank={rank} of={of} />
}
