import { Badge } from '@/components/ui/badge'
import type { PersonView } from '@/lib/core/access/people-view'
import { english } from '@/lib/core/i18n/english'

export function PersonState({ state }: Pick<PersonView, 'state'>) {
  return state === 'active' ? english.personState.active : <Badge tone="red">{english.personState.disabled}</Badge>
}
