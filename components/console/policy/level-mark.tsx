import { RankBadge } from '@/components/ui/rank-badge'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import type { PolicyDocument } from '@/lib/core/policy/document'

/** A level as the document names it. */
export function LevelMark({ level: { name, colour, rank, of } }: { level: LevelView }) {
  return <RankBadge name={name} label={english.levelName(name)} colour={colour} rank={rank} of={of} />
}

export function levelsOf({ levels }: PolicyDocument): LevelView[] {
  return levels.map(({ id, name, colour }, index) => ({ id, name, colour, rank: index + 1, of: levels.length }))
}
