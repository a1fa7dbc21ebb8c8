import { describe, expect, it } from 'vitest'
import { orderPath, sortGroups, sortInvitations } from './list-order'
import { groupOrderSchema, invitationOrderSchema } from './list-order-input'
import type { InvitationView } from './people-view'

const group = (name: string, members: number) => ({
  ...{ id: name, slug: name, name, members },
  ...{ atHome: 0, models: 0, mentions: 0 },
})
const groups = [group('Care', 3), group('Admin', 9), group('Board', 3)]
const invitation = (email: string, role: InvitationView['role'], expiresAt: string): InvitationView => {
  return { id: email, email, role, groups: [], expiresAt, state: 'open' }
}
const invitations = [
  invitation('b@example.test', 'member', '2026-05-03T00:00:00Z'),
  invitation('a@example.test', 'owner', '2026-05-09T00:00:00Z'),
]

describe('the order of groups', () => {
  it.each([
    [{}, ['Admin', 'Board', 'Care']],
    [{ order: 'desc' }, ['Care', 'Board', 'Admin']],
    [{ sort: 'members', order: 'desc' }, ['Admin', 'Board', 'Care']],
    [{ sort: 'members' }, ['Board', 'Care', 'Admin']],
    [{ sort: 'nonsense', order: 'sideways' }, ['Admin', 'Board', 'Care']],
  ])('%o', (given, names) => {
    expect(sortGroups(groups, groupOrderSchema.parse(given)).map(({ name }) => name)).toEqual(names)
  })
})

describe('the order of invitations', () => {
  it.each([
    [{}, ['a@example.test', 'b@example.test']],
    [{ order: 'desc' }, ['b@example.test', 'a@example.test']],
    [{ sort: 'role', order: 'desc' }, ['b@example.test', 'a@example.test']],
    [{ sort: 'expires' }, ['b@example.test', 'a@example.test']],
  ])('%o', (given, emails) => {
    const sorted = sortInvitations(invitations, invitationOrderSchema.parse(given))
    expect(sorted.map(({ email }) => email)).toEqual(emails)
  })
})

it('a second press on a column turns it round; another column begins its own way', () => {
  const now = { sort: 'members', order: 'desc' } as const
  expect(orderPath('/p?tab=groups', now, { sort: 'members', first: 'desc' })).toBe(
    '/p?tab=groups&sort=members&order=asc',
  )
  expect(orderPath('/p?tab=groups', now, { sort: 'name' as 'members', first: 'asc' })).toBe(
    '/p?tab=groups&sort=name&order=asc',
  )
})
