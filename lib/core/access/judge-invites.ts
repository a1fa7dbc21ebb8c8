import { type InviteEntry, maxInvites } from './invite-list'
import type { Role } from './role'

interface Group {
  id: string
  slug: string
  name: string
}

/** What a list is judged by: who is here, who has an open invitation, and what this viewer may give. */
export interface InviteHouse {
  people: ReadonlySet<string>
  invited: ReadonlySet<string>
  groups: readonly Group[]
  roles: readonly Role[]
  /** For whom the list names none. */
  defaults: { role: Role; groupIds: readonly string[] }
}

type Verdict = 'fine' | 'address' | 'twice' | 'here' | 'invited' | 'role' | 'group' | 'over'

/** One line of the preview: what would be given, or why it is not. */
export interface InviteLine {
  line: number
  text: string
  email: string | null
  role: Role
  groups: { id: string; name: string }[]
  verdict: Verdict
  /** Groups that the list names and nobody knows. */
  unknown: string[]
}

/** Says of each entry whether it can be invited; the first reason against it is told. */
export function judgeInvites(entries: readonly InviteEntry[], house: InviteHouse): InviteLine[] {
  const seen = new Set<string>()
  let fine = 0
  return entries.map(({ line, text, email, ...entry }) => {
    const role = entry.role ?? house.defaults.role
    const { groups, unknown } = groupsOf(entry.groups, house)
    const against: [Verdict, boolean][] = [
      ['address', email === null],
      ['twice', seen.has(email ?? '')],
      ['here', house.people.has(email ?? '')],
      ['invited', house.invited.has(email ?? '')],
      ['role', !house.roles.includes(role)],
      ['group', unknown.length > 0],
      ['over', fine >= maxInvites],
    ]
    const verdict = against.find(([, holds]) => holds)?.[0] ?? 'fine'
    if (email !== null) seen.add(email)
    if (verdict === 'fine') fine++
    return { line, text, email, role, groups, verdict, unknown }
  })
}

/** Groups by name or slug, whatever the case; each once. */
function groupsOf(names: readonly string[], { groups, defaults }: InviteHouse) {
  if (names.length === 0) {
    const given = defaults.groupIds.flatMap((id) => groups.find((one) => one.id === id) ?? [])
    return { groups: given.map(named), unknown: [] }
  }
  const found = new Map<string, Group>()
  const unknown: string[] = []
  for (const name of names) {
    const low = name.toLowerCase()
    const group = groups.find((one) => one.slug === low || one.name.toLowerCase() === low)
    if (group === undefined) unknown.push(name)
    else found.set(group.id, group)
  }
  return { groups: [...found.values()].map(named), unknown }
}

const named = ({ id, name }: Group) => ({ id, name })
