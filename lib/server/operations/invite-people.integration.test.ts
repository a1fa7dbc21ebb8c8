import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf, openTestPortal, type TestPortal, testSource } from '@/e2e/fixtures/open-test-portal'
import { maxInvites } from '@/lib/core/access/invite-list'
import { acceptInvitation } from './accept-invitation'
import { checkInviteList } from './check-invite-list'
import { createGroup } from './create-group'
import { deleteGroup } from './delete-group'
import { invitePeople } from './invite-people'
import { invitePerson } from './invite-person'
import { listInvitations } from './list-invitations'
import { renewInvitation } from './renew-invitation'
import { revokeInvitation } from './revoke-invitation'

let portal: TestPortal
let legal: string
let sales: string

const password = 'correct-horse-battery-7'
/** Each try from a network of its own, so that one test does not slow another down. */
let network = 1
const accept = async (token: string) =>
  actorOf((await acceptInvitation(token, { name: 'New', password }, { ...testSource, ip: `10.1.${network++}.1` })).id)
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code?: string; details?: { fields?: string[] } }) => ({
      code: error.code,
      fields: error.details?.fields,
    }),
  )

beforeAll(async () => {
  portal = await openTestPortal()
  legal = (await createGroup(portal.owner, { name: 'Legal', memberIds: [] })).id
  sales = (await createGroup(portal.owner, { name: 'Sales', memberIds: [] })).id
})
afterAll(() => portal?.close())

describe('inviting many', () => {
  it('makes as many links as may be asked for in one transaction, each with its line in the log', async () => {
    const list = Array.from({ length: maxInvites }, (_, n) => ({
      ...{ email: `p${n}@many.test`, role: 'member' as const, groupIds: [sales, legal] },
    }))
    const made = await invitePeople(portal.owner, list)
    expect(made.map(({ invitation }) => invitation.email)).toEqual(list.map(({ email }) => email))
    expect(new Set(made.map(({ token }) => token)).size).toBe(maxInvites)
    const events = await portal.sql<{ xid: string; body: string }>(
      `SELECT xid::text, body FROM audit.event WHERE type = 'invitation.created'`,
    )
    expect(events).toHaveLength(maxInvites)
    expect(new Set(events.map(({ xid }) => xid)).size).toBe(1)
    expect(
      events.some(({ body }) => body.includes('many.test')),
      'the log holds no address',
    ).toBe(false)
    const person = await accept(made[7]?.token ?? '')
    expect(person).toMatchObject({ email: 'p7@many.test', homeGroup: { id: sales } })
    expect(person.groups.map(({ id }) => id).sort()).toEqual([legal, sales].sort())
  })

  it('makes none where one cannot be made, and names each that is in the way', async () => {
    const before = (await listInvitations(portal.owner)).length
    const error = await errorOf(
      invitePeople(portal.owner, [
        { email: 'fresh@many.test', role: 'member' },
        { email: 'p7@many.test', role: 'member' },
        { email: 'p8@many.test', role: 'member' },
        { email: 'fresh@many.test', role: 'admin' },
      ]),
    )
    expect(error?.code).toBe('conflict')
    expect(error?.fields?.map((field) => field.split(':')[0])).toEqual([1, 2, 3].map((n) => `invitations.${n}.email`))
    expect(await listInvitations(portal.owner)).toHaveLength(before)
  })

  it('gives no role above the one who invites', async () => {
    const admin = await accept((await invitePerson(portal.owner, { email: 'admin@one.test', role: 'admin' })).token)
    const list = [
      { email: 'a@one.test', role: 'member' as const },
      { email: 'b@one.test', role: 'owner' as const },
    ]
    expect((await errorOf(invitePeople(admin, list)))?.code).toBe('forbidden')
    const lines = await checkInviteList(admin, { text: 'a@one.test\nb@one.test, owner', role: 'member', groupIds: [] })
    expect(lines.map(({ verdict }) => verdict)).toEqual(['fine', 'role'])
  })

  it('is previewed by what is true now', async () => {
    const text = 'p7@many.test\np9@many.test\nnew@one.test, auditor, legal\nnew2@one.test, Nowhere'
    const lines = await checkInviteList(portal.owner, { text, role: 'member', groupIds: [] })
    expect(lines.map(({ verdict }) => verdict)).toEqual(['here', 'invited', 'fine', 'group'])
    expect(lines[2]).toMatchObject({ role: 'auditor', groups: [{ id: legal, name: 'Legal' }] })
  })
})

describe('an invitation', () => {
  it('renewed has another link with a week of its own, and the old one opens nothing', async () => {
    const { invitation, token } = await invitePerson(portal.owner, {
      email: 're@one.test',
      role: 'auditor',
      groupIds: [legal],
    })
    await portal.sql(`UPDATE invitation SET expires_at = now() - interval '1 day' WHERE id = $1`, [invitation.id])
    expect((await listInvitations(portal.owner)).find(({ id }) => id === invitation.id)?.state).toBe('expired')
    const next = await renewInvitation(portal.owner, invitation.id)
    expect(next.invitation).toMatchObject({
      email: 're@one.test',
      role: 'auditor',
      groups: [{ id: legal }],
      state: 'open',
    })
    expect((await errorOf(accept(token)))?.code).toBe('not_found')
    expect((await errorOf(renewInvitation(portal.owner, invitation.id)))?.code).toBe('not_found')
    expect(await accept(next.token)).toMatchObject({ role: 'auditor', homeGroup: { id: legal } })
  })

  it('that ran out gives way to a new one for the same address', async () => {
    const { invitation } = await invitePerson(portal.owner, { email: 'late@one.test', role: 'member' })
    expect((await errorOf(invitePerson(portal.owner, { email: 'late@one.test', role: 'member' })))?.code).toBe(
      'conflict',
    )
    await portal.sql(`UPDATE invitation SET expires_at = now() - interval '1 day' WHERE id = $1`, [invitation.id])
    await invitePerson(portal.owner, { email: 'late@one.test', role: 'member' })
    const open = (await listInvitations(portal.owner)).filter(({ email }) => email === 'late@one.test')
    expect(open.map(({ state }) => state)).toEqual(['open'])
  })

  it('of an owner is withdrawn by owners alone', async () => {
    const admin = await accept((await invitePerson(portal.owner, { email: 'adm@one.test', role: 'admin' })).token)
    const { invitation, token } = await invitePerson(portal.owner, { email: 'boss@one.test', role: 'owner' })
    expect((await errorOf(revokeInvitation(admin, invitation.id)))?.code).toBe('forbidden')
    expect((await listInvitations(portal.owner)).map(({ id }) => id)).toContain(invitation.id)
    await revokeInvitation(portal.owner, invitation.id)
    expect((await errorOf(accept(token)))?.code).toBe('not_found')
  })

  it('gives what is left of its groups when one of them was deleted', async () => {
    const gone = (await createGroup(portal.owner, { name: 'Gone', memberIds: [] })).id
    const { token } = await invitePerson(portal.owner, {
      email: 'left@one.test',
      role: 'member',
      groupIds: [gone, sales],
    })
    await deleteGroup(portal.owner, gone)
    expect(await accept(token)).toMatchObject({ groups: [{ id: sales }], homeGroup: { id: sales } })
  })
})
