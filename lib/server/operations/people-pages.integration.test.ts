import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import type { Actor } from '@/lib/core/access/actor'
import { type PeopleQuery, peopleQuerySchema } from '@/lib/core/access/people-query'
import type { Role } from '@/lib/core/access/role'
import { acceptInvitation } from './accept-invitation'
import { createGroup } from './create-group'
import { getGroup } from './get-group'
import { getPerson } from './get-person'
import { invitePerson } from './invite-person'
import { listModelChoices } from './list-model-choices'
import { renewInvitation } from './renew-invitation'
import { searchPeople } from './search-people'
import { setMembership } from './set-membership'
import { setModelAccess } from './set-model-access'
import { updateModel } from './update-model'
import { updatePerson } from './update-person'

let portal: TestPortal
let legal: string
let sales: string
let session: string
let mia: Actor
let admin: Actor
let model: string

const password = 'correct-horse-battery-7'
const find = (given: Partial<PeopleQuery> = {}, actor = portal.owner) =>
  searchPeople(actor, peopleQuerySchema.parse(given))
const emailsOf = async (given: Partial<PeopleQuery>) => (await find(given)).people.map(({ email }) => email)
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { code?: string }) => error.code ?? String(error),
  )

async function join(role: Role, email: string): Promise<string> {
  const { token } = await invitePerson(portal.owner, { email, role })
  return (await acceptInvitation(token, { name: email.split('@')[0] ?? '', password }, testSource)).id
}

/** A ledger entry of this moment, as tx2 writes them. */
function spend(personId: string, costMicros: number | null) {
  const at = new Date().toISOString()
  const row = {
    ...{ id: randomUUID(), attempt_id: randomUUID(), kind: 'attempt', run_id: randomUUID(), person_id: personId },
    ...{ channel: 'chat', purpose: 'answer', provider_id: randomUUID(), model_id: randomUUID(), boundary: 'cloud' },
    ...{ practice: false, action: 'allow', level: 'internal', level_rank: 1, route: 'fast', policy_version: 1 },
    ...{ started_at: at, ended_at: at, queue_ms: 0, duration_ms: 9, outcome: 'completed', usage_source: 'reported' },
    ...{ cost_micros: costMicros, cost_source: costMicros === null ? 'unpriced' : 'priced' },
  }
  const insert = 'INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, $1::jsonb)'
  return portal.sql(insert, [JSON.stringify(row)])
}

beforeAll(async () => {
  portal = await openTestPortal()
  legal = (await createGroup(portal.owner, { name: 'Legal', memberIds: [] })).id
  sales = (await createGroup(portal.owner, { name: 'Sales', memberIds: [] })).id
  session = await join('member', 'mia@example.test')
  mia = await actorOf(session)
  admin = await actorOf(await join('admin', 'adam@example.test'))
  await updatePerson(portal.owner, mia.personId, { groupIds: [legal, sales], homeGroupId: sales })
  const provider = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  model = provider.models['practice-small'] ?? ''
})
afterAll(() => portal?.close())

describe('the table of people', () => {
  it('finds by name and address, role, group and state, and takes no pattern for one', async () => {
    expect(await emailsOf({ q: 'MIA@' })).toEqual(['mia@example.test'])
    expect(await emailsOf({ q: '%' })).toEqual([])
    expect(await emailsOf({ role: 'admin' })).toEqual(['adam@example.test'])
    expect(await emailsOf({ group: legal })).toEqual(['mia@example.test'])
    expect(await emailsOf({ group: 'none', role: 'member' })).toEqual([])
    expect(await emailsOf({ state: 'disabled' })).toEqual([])
  })

  it('shows a home group, all groups, and what was spent this month, without calling missing nothing', async () => {
    await spend(mia.personId, 1_500_000)
    await spend(mia.personId, null)
    const [line] = (await find({ q: 'mia' })).people
    expect(line).toMatchObject({
      homeGroup: { id: sales, name: 'Sales' },
      groups: [
        { id: legal, name: 'Legal' },
        { id: sales, name: 'Sales' },
      ],
      month: { attempts: 2, unpricedAttempts: 1, costMicros: 1_500_000 },
    })
  })

  it('is read page by page in every order, with nobody twice and nobody left out, also by 1,200 people', async () => {
    await portal.sql(
      `INSERT INTO person (id, subject, email, name, role, password_hash)
       SELECT gen_random_uuid(), gen_random_uuid(), 'p' || n || '@many.test', 'Person ' || n % 7, 'member', 'x'
       FROM generate_series(1, 1200) n`,
    )
    const all = await portal.sql<{ id: string }>('SELECT id FROM person ORDER BY id')
    for (const sort of ['name', 'role', 'home', 'groups', 'seen', 'cost', 'state'] as const)
      for (const order of ['asc', 'desc'] as const) {
        const ids: string[] = []
        let after: string | undefined
        do {
          const { people, total, next } = await find({ sort, order, after })
          expect(total).toBe(all.length)
          ids.push(...people.map(({ id }) => id))
          after = next ?? undefined
        } while (after !== undefined)
        expect(ids.sort(), `${sort} ${order}`).toEqual(all.map(({ id }) => id))
      }
    const first = await find({ sort: 'cost', order: 'desc' })
    expect(first.people[0]?.email).toBe('mia@example.test')
    await portal.sql(`DELETE FROM person WHERE email LIKE '%@many.test'`)
  })

  it('is for those who manage people', async () => {
    expect(await codeOf(find({}, mia))).toBe('forbidden')
    expect(await codeOf(getPerson(mia, mia.personId))).toBe('forbidden')
    expect(await codeOf(getGroup(mia, legal))).toBe('forbidden')
    expect(await codeOf(setMembership(mia, legal, mia.personId, true))).toBe('forbidden')
    expect(await codeOf(setModelAccess(mia, legal, model, true))).toBe('forbidden')
  })
})

describe('what a person may do', () => {
  const offered = async () => (await listModelChoices(await actorOf(session))).map(({ id }) => id)
  const right = async () => (await getPerson(portal.owner, mia.personId)).models.find(({ id }) => id === model)

  it('is told with its origin, and is what the picker offers them', async () => {
    expect((await right())?.from).toBe('everyone')
    await updateModel(portal.owner, model, { visibleTo: [] })
    expect(await right()).toMatchObject({ from: [], insteadFor: [] })
    expect(await offered()).not.toContain(model)
    await setModelAccess(portal.owner, sales, model, true)
    expect((await right())?.from).toEqual([{ id: sales, name: 'Sales' }])
    expect(await offered()).toContain(model)
    await updatePerson(portal.owner, mia.personId, { groupIds: [legal] })
    expect(await right()).toMatchObject({ from: [], insteadFor: [{ id: sales, name: 'Sales' }] })
  })

  it('comes with where they are signed in, and with their place in the log only for who may read it', async () => {
    const seen = await getPerson(portal.owner, mia.personId)
    expect(seen.signIns).toHaveLength(1)
    expect(seen.subject).toBe(mia.subject)
    expect((await getPerson(admin, mia.personId)).subject).toBeNull()
    expect(seen.permissions).toEqual(['chat.use', 'policy.read'])
  })

  it('of an owner is changed by an owner only', async () => {
    expect((await getPerson(admin, portal.owner.personId)).mayChange).toBe(false)
    expect(await codeOf(setMembership(admin, legal, portal.owner.personId, true))).toBe('forbidden')
    expect(await codeOf(updatePerson(admin, portal.owner.personId, { groupIds: [legal] }))).toBe('forbidden')
    expect(await codeOf(updatePerson(portal.owner, portal.owner.personId, { role: 'member' }))).toBe('forbidden')
  })

  it('of nobody is not found', async () => {
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000'])
      for (const ask of [
        () => getPerson(portal.owner, id),
        () => updatePerson(portal.owner, id, { state: 'disabled' }),
        () => getGroup(portal.owner, id),
        () => setMembership(portal.owner, id, mia.personId, true),
        () => setMembership(portal.owner, legal, id, true),
        () => setModelAccess(portal.owner, legal, id, true),
        () => renewInvitation(portal.owner, id),
      ])
        expect(await codeOf(ask()), `${ask} ${id}`).toBe('not_found')
  })
})

describe('a group', () => {
  it('takes people in and lets them go one by one, however many do it at once, and says so in the log', async () => {
    const group = (await createGroup(portal.owner, { name: 'Crowd', memberIds: [] })).id
    const both = [admin, mia].map(({ personId }) => personId)
    await Promise.all(
      both.flatMap((id) => [
        setMembership(portal.owner, group, id, true),
        setMembership(portal.owner, group, id, true),
      ]),
    )
    expect((await getGroup(portal.owner, group)).members.map(({ id }) => id).sort()).toEqual([...both].sort())
    await setMembership(portal.owner, group, mia.personId, false)
    expect((await getGroup(portal.owner, group)).memberCount).toBe(1)
    const events = await portal.sql<{ body: string }>(
      `SELECT body FROM audit.event WHERE type = 'group.changed' ORDER BY id`,
    )
    expect(events.filter(({ body }) => JSON.parse(body).change.after.groups?.includes(group))).toHaveLength(2)
  })

  it('sees a model only while its switch is on, and a model for everyone is not switched here', async () => {
    const seen = async () => (await getGroup(portal.owner, legal)).models.find(({ id }) => id === model)?.seen
    await updateModel(portal.owner, model, { visibleTo: [sales] })
    expect(await seen()).toBe('no')
    await setModelAccess(portal.owner, legal, model, true)
    expect(await seen()).toBe('group')
    await setModelAccess(portal.owner, legal, model, false)
    expect(await seen()).toBe('no')
    await updateModel(portal.owner, model, { visibleTo: 'everyone' })
    expect(await seen()).toBe('everyone')
    expect(await codeOf(setModelAccess(portal.owner, legal, model, false))).toBe('conflict')
  })
})
