import type { GroupLine, InvitationView } from './people-view'
import { roles } from './role'

interface Order<Sort> {
  sort: Sort
  order: 'asc' | 'desc'
}

export type GroupOrder = Order<'name' | 'members' | 'atHome' | 'models' | 'mentions'>
export type InvitationOrder = Order<'email' | 'role' | 'expires'>

/** Equal ones stand by name. */
export function sortGroups(groups: readonly GroupLine[], { sort, order }: GroupOrder): GroupLine[] {
  const sign = order === 'asc' ? 1 : -1
  const byName = (a: GroupLine, b: GroupLine) => a.name.localeCompare(b.name, 'en')
  if (sort === 'name') return [...groups].sort((a, b) => sign * byName(a, b))
  return [...groups].sort((a, b) => sign * (a[sort] - b[sort]) || byName(a, b))
}

/** By role: the most powerful first; by end: the one that ends first. Equal ones stand by address. */
export function sortInvitations(
  invitations: readonly InvitationView[],
  { sort, order }: InvitationOrder,
): InvitationView[] {
  const sign = order === 'asc' ? 1 : -1
  const compare = {
    email: () => 0,
    role: (a: InvitationView, b: InvitationView) => roles.indexOf(a.role) - roles.indexOf(b.role),
    expires: (a: InvitationView, b: InvitationView) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt),
  }[sort]
  const byAddress = (a: InvitationView, b: InvitationView) => a.email.localeCompare(b.email, 'en')
  return [...invitations].sort(
    (a, b) => sign * (compare(a, b) || (sort === 'email' ? byAddress(a, b) : 0)) || byAddress(a, b),
  )
}

/** The same table, ordered by this column; again, and it is the other way round. */
export function orderPath<Sort extends string>(
  path: string,
  now: Order<Sort>,
  column: { sort: Sort; first: 'asc' | 'desc' },
): string {
  const flipped = now.order === 'asc' ? 'desc' : 'asc'
  const order = now.sort === column.sort ? flipped : column.first
  return `${path}&sort=${column.sort}&order=${order}`
}
