import { eventFamilies, familyOf } from '@/lib/core/audit/event-family'
import { english } from '@/lib/core/i18n/english'
import type { AuditQuery } from './audit-path'

interface Named {
  id: string
  name: string
}

/** What there is to choose from, by name. */
export interface FilterChoices {
  people: Named[]
  groups: Named[]
  providers: Named[]
  models: Named[]
  levels: Named[]
  types: string[]
}

export interface SelectFilter {
  name: string
  label: string
  /** What no choice is called. */
  any: string
  optionsOf: (choices: FilterChoices, values: AuditQuery) => Named[]
}

const words = (names: Record<string, string>): Named[] => Object.entries(names).map(([id, name]) => ({ id, name }))

const families = words(english.eventFamily).filter(({ id }) => (eventFamilies as readonly string[]).includes(id))
const boundaries = Object.entries(english.boundary).map(([id, { name }]) => ({ id, name }))

const typesOf = ({ types }: FilterChoices, { family }: AuditQuery) =>
  types.filter((type) => !family || familyOf(type) === family).map((type) => ({ id: type, name: type }))

export const usualSelects: SelectFilter[] = [
  { name: 'family', label: 'Kind of event', any: 'Every kind', optionsOf: () => families },
  { name: 'subject', label: 'Person', any: 'Everyone', optionsOf: ({ people }) => people },
  { name: 'level', label: 'Level', any: 'Every level', optionsOf: ({ levels }) => levels },
  { name: 'boundary', label: 'Boundary', any: 'Every boundary', optionsOf: () => boundaries },
  { name: 'outcome', label: 'Outcome', any: 'Every outcome', optionsOf: () => words(english.eventOutcome) },
]

export const rareSelects: SelectFilter[] = [
  { name: 'type', label: 'Type of event', any: 'Every type', optionsOf: typesOf },
  { name: 'group', label: 'Members of', any: 'Every group', optionsOf: ({ groups }) => groups },
  { name: 'provider', label: 'Provider', any: 'Every provider', optionsOf: ({ providers }) => providers },
  { name: 'model', label: 'Model', any: 'Every model', optionsOf: ({ models }) => models },
]
