import type { Role } from '@/lib/core/access/role'
import type { Topic } from './topics'

export const organization = 'Harbour Clinic'
export const zone = 'Europe/Amsterdam'

export const groupNames = ['Clinicians', 'Billing', 'Research', 'IT'] as const
export type GroupName = (typeof groupNames)[number]

export interface CastMember {
  name: string
  email: string
  role: Role
  /** The first is the home group. */
  groups: GroupName[]
  /** Conversations on an ordinary working day. */
  aDay: number
  topics: Topic[]
}

const mail = (name: string) => `${name}@harbour-clinic.example`

/** Who works here. The first is the owner, the second the admin, the third the auditor. */
export const cast: CastMember[] = [
  member('Nora Lind', 'owner', ['IT'], 0.8, ['writing', 'policy']),
  member('Tom Vega', 'admin', ['IT'], 1.3, ['code', 'writing', 'secret']),
  member('Ines Roth', 'auditor', ['Billing'], 0.4, ['policy']),
  member('Jonas Beck', 'member', ['Clinicians'], 2.3, ['patient', 'patient', 'medicine', 'writing']),
  member('Mara Osei', 'member', ['Clinicians', 'Research'], 2.0, ['patient', 'medicine', 'study']),
  member('Lea Brandt', 'member', ['Billing'], 1.8, ['invoice', 'customers', 'writing']),
  member('Sam Okafor', 'member', ['Billing'], 1.4, ['invoice', 'writing', 'card']),
  member('Priya Nair', 'member', ['Research'], 2.1, ['study', 'study', 'medicine', 'code']),
  member('Ken Ito', 'member', ['Research', 'IT'], 1.6, ['study', 'code']),
  member('Eva Sand', 'member', ['IT'], 1.7, ['code', 'code', 'secret', 'writing']),
  member('Paul Weiss', 'member', ['Clinicians'], 0.9, ['patient', 'writing']),
]

function member(name: string, role: Role, groups: GroupName[], aDay: number, topics: Topic[]): CastMember {
  return { name, email: mail(name.split(' ')[0]?.toLowerCase() ?? name), role, groups, aDay, topics }
}
