import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  openTestPortal,
  ownerEmail,
  ownerPassword,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import { acceptInvitation } from './accept-invitation'
import { createFirstOwner } from './create-first-owner'
import { invitePerson } from './invite-person'
import { setRequestLimits } from './limit-requests'
import { resolveActor } from './resolve-actor'
import { signIn } from './sign-in'
import { signOutEverywhere } from './sign-out-everywhere'
import { updatePerson } from './update-person'

let portal: TestPortal
const password = 'correct-horse-battery-7'
/** Each try from a network of its own, so that one test does not slow another down. */
let network = 1
const from = () => ({ ...testSource, ip: `10.${network >> 8}.${network++ & 255}.1` })
const setup = (token: string) =>
  createFirstOwner(
    { token, organization: 'Test', name: 'Ada Owner', email: ownerEmail, password: ownerPassword },
    from(),
  )
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { code?: string }) => error.code ?? String(error),
  )

async function join(role: 'member' | 'admin' | 'owner', email: string) {
  const { token } = await invitePerson(portal.owner, { email, role })
  const session = await acceptInvitation(token, { name: role, password }, from())
  return { token, session: session.id, actor: await actorOf(session.id) }
}

beforeAll(async () => {
  portal = await openTestPortal({ withOwner: false })
})
afterAll(() => portal?.close())

describe('first run', () => {
  it('takes only the token from the terminal, once, and never again', async () => {
    expect(await codeOf(setup('not-the-token'))).toBe('forbidden')
    const both = await Promise.allSettled([setup(portal.setupToken), setup(portal.setupToken)])
    const won = both.filter((one) => one.status === 'fulfilled')
    expect(won).toHaveLength(1)
    portal.owner = await actorOf((won[0] as PromiseFulfilledResult<{ id: string }>).value.id)
    expect(portal.owner.role).toBe('owner')
    expect(await codeOf(setup(portal.setupToken))).toBe('not_found')
    expect(await portal.sql('SELECT 1 FROM setup_token')).toEqual([])
  })
})

describe('sign-in', () => {
  it('answers a wrong password and an unknown account alike', async () => {
    const known = await signIn({ email: ownerEmail, password: 'wrong-password-1' }, from(), null).catch(
      (error) => error,
    )
    const unknown = await signIn({ email: 'nobody@example.test', password }, from(), null).catch((error) => error)
    expect([known.code, known.message]).toEqual([unknown.code, unknown.message])
    expect(known.code).toBe('unauthenticated')
  })

  it('makes who fails again and again wait, and nobody from elsewhere', async () => {
    const stranger = from()
    const codes: string[] = []
    for (let n = 0; n < 5; n++)
      codes.push(await codeOf(signIn({ email: ownerEmail, password: 'wrong-password-1' }, stranger, null)))
    expect(codes).toContain('rate_limited')
    expect(await codeOf(signIn({ email: ownerEmail, password: ownerPassword }, from(), null))).toBe('fine')
  })
})

describe('an invitation', () => {
  it('is used once, however many try at the same moment', async () => {
    const { token } = await invitePerson(portal.owner, { email: 'race@example.test', role: 'member' })
    const tries = Array.from({ length: 4 }, () => codeOf(acceptInvitation(token, { name: 'Race', password }, from())))
    expect((await Promise.all(tries)).sort()).toEqual(['fine', 'not_found', 'not_found', 'not_found'])
    expect(await codeOf(acceptInvitation(token, { name: 'Again', password }, from()))).toBe('not_found')
    expect(await portal.sql(`SELECT 1 FROM person WHERE email = 'race@example.test'`)).toHaveLength(1)
  })

  it('that has expired opens nothing', async () => {
    const { token } = await invitePerson(portal.owner, { email: 'late@example.test', role: 'member' })
    await portal.sql(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE email = 'late@example.test'`)
    expect(await codeOf(acceptInvitation(token, { name: 'Late', password }, from()))).toBe('not_found')
  })
})

describe('roles', () => {
  it('let only owners touch owners, nobody themselves, and always leave one owner', async () => {
    const { actor: admin } = await join('admin', 'admin@example.test')
    const { actor: member } = await join('member', 'member@example.test')
    expect(await codeOf(updatePerson(member, admin.personId, { role: 'member' }))).toBe('forbidden')
    expect(await codeOf(updatePerson(admin, portal.owner.personId, { state: 'disabled' }))).toBe('forbidden')
    expect(await codeOf(updatePerson(admin, member.personId, { role: 'owner' }))).toBe('forbidden')
    expect(await codeOf(updatePerson(admin, admin.personId, { role: 'member' }))).toBe('forbidden')
    expect(await codeOf(invitePerson(admin, { email: 'x@example.test', role: 'owner' }))).toBe('forbidden')
    const { actor: second } = await join('owner', 'second@example.test')
    // Each takes the other's role away at once: one of the two stays owner.
    const codes = await Promise.all([
      codeOf(updatePerson(portal.owner, second.personId, { role: 'member' })),
      codeOf(updatePerson(second, portal.owner.personId, { role: 'member' })),
    ])
    expect(codes.filter((code) => code === 'fine')).toHaveLength(1)
    expect(await portal.sql(`SELECT 1 FROM person WHERE role = 'owner' AND state = 'active'`)).toHaveLength(1)
    await portal.sql(`UPDATE person SET role = 'owner' WHERE id = $1`, [portal.owner.personId])
  })
})

describe('sessions', () => {
  it('of a disabled person are nobody at the next request', async () => {
    const { session, actor } = await join('member', 'soon-gone@example.test')
    await updatePerson(portal.owner, actor.personId, { state: 'disabled' })
    expect(await resolveActor(session, from())).toBeNull()
    expect(await codeOf(signIn({ email: 'soon-gone@example.test', password }, from(), null))).toBe('unauthenticated')
  })

  it('end everywhere at once', async () => {
    const { session, actor } = await join('member', 'many@example.test')
    const other = await signIn({ email: 'many@example.test', password }, from(), null)
    await signOutEverywhere(actor)
    expect(await resolveActor(session, from())).toBeNull()
    expect(await resolveActor(other.id, from())).toBeNull()
  })

  it('count what their person asks for, and refuse what is past the limit', async () => {
    const { session, actor } = await join('member', 'busy@example.test')
    setRequestLimits({ requestsPerMinute: 20 })
    const ask = (limit: 'change' | null) => codeOf(resolveActor(session, from(), limit))
    const codes = await Promise.all(Array.from({ length: 30 }, () => ask('change')))
    expect(codes.filter((code) => code === 'fine')).toHaveLength(20)
    expect(await ask('change')).toBe('rate_limited')
    expect(await ask(null)).toBe('fine')
    const counted = await portal.sql('SELECT attempts FROM throttle WHERE key = $1', [`change:${actor.personId}`])
    expect(counted).toEqual([{ attempts: 31 }])
  })
})
