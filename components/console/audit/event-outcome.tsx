import { Badge } from '@/components/ui/badge'
import type { EventView } from '@/lib/core/audit/event-view'
import { english } from '@/lib/core/i18n/english'

const tones = { failure: 'red', denied: 'amber', blocked: 'amber', unknown: 'grey' } as const

export function EventOutcome({ outcome }: { outcome: EventView['outcome'] }) {
  const word = english.eventOutcome[outcome]
  return outcome === 'success' ? (
    <span className="text-muted">{word}</span>
  ) : (
    <Badge tone={tones[outcome]}>{word}</Badge>
  )
}
