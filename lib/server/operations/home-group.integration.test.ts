import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import { ask, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { acceptInvitation } from './accept-invitation'
import { createGroup } from './create-group'
import { deleteGroup } from './delete-group'
import { invitePerson } from './invite-person'
import { startRun } from './start-run'
import { updateGroup } from './update-group'
import { updatePerson } from './update-person'

let portal: TestPortal
let session: string
let legal: string
let sales: string

const member = () => actorOf(session)
const change = async (input: Parameters<typeof updatePerson>[2]) =>
  updatePerson(portal.owner, (await member()).personId, input)
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { code?: string }) => error.code ?? String(error),
  )

beforeAll(async () => {
  portal = await openTestPortal()
  const { token } = await invitePerson(portal.owner, { email: 'home@example.test', role: 'member' })
  session = (await acceptInvitation(token, { name: 'Hana', password: 'correct-horse-battery-7' }, testSource)).id
  legal = (await createGroup(portal.owner, { name: 'Legal', memberIds: [] })).id
  sales = (await createGroup(portal.owner, { name: 'Sales', memberIds: [] })).id
})
afterAll(() => portal?.close())

describe('a home group', () => {
  it('is one of the groups of its person, or none', async () => {
    expect(await codeOf(change({ homeGroupId: legal }))).toBe('invalid_input')
    expect(await codeOf(change({ groupIds: [legal], homeGroupId: sales }))).toBe('invalid_input')
    expect((await member()).groups, 'a change that is refused changes nothing').toEqual([])
    expect(await codeOf(change({ groupIds: [randomUUID()] }))).toBe('invalid_input')
    await change({ groupIds: [legal, sales], homeGroupId: sales })
    expect((await member()).homeGroup).toEqual({ id: sales, slug: 'sales' })
    await change({ homeGroupId: null })
    expect((await member()).homeGroup).toBeNull()
  })

  it('goes with the membership, whichever way that ends, and stays with any other change', async () => {
    const { personId } = await member()
    const atHome = () => change({ groupIds: [legal, sales], homeGroupId: sales })
    await atHome()
    await updateGroup(portal.owner, sales, { name: 'Sales', memberIds: [personId, portal.owner.personId] })
    await change({ groupIds: [sales] })
    await updateGroup(portal.owner, sales, { name: 'Sales and more' })
    expect((await member()).homeGroup?.id).toBe(sales)

    await updateGroup(portal.owner, sales, { name: 'Sales', memberIds: [portal.owner.personId] })
    expect((await member()).homeGroup).toBeNull()
    await atHome()
    await change({ groupIds: [legal] })
    expect((await member()).homeGroup).toBeNull()
    const gone = (await createGroup(portal.owner, { name: 'Soon gone', memberIds: [] })).id
    await change({ groupIds: [gone], homeGroupId: gone })
    await deleteGroup(portal.owner, gone)
    expect((await member()).homeGroup).toBeNull()
  })

  it('is never one that its person is leaving at the same moment', async () => {
    const { personId } = await member()
    for (let round = 0; round < 10; round++) {
      await change({ groupIds: [legal, sales], homeGroupId: null })
      await Promise.all([
        change({ homeGroupId: sales }).catch(() => {}),
        updateGroup(portal.owner, sales, { name: 'Sales', memberIds: [] }),
      ])
      expect((await member()).homeGroup, `round ${round} of ${personId}`).toBeNull()
    }
  })

  it('is the team of what is asked from then on, and moves no figure of the past', async () => {
    await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
    const teamsInBooks = async () => {
      const { personId } = await member()
      const { run, conversation } = await startRun(await member(), ask('One, please.'))
      await watch(await member(), run.id)
      await titled(portal, conversation.id)
      const rows = await portal.sql<{ team: string | null }>(
        'SELECT DISTINCT group_id AS team FROM ledger_entry WHERE person_id = $1',
        [personId],
      )
      return rows.map(({ team }) => team)
    }
    await change({ groupIds: [legal, sales], homeGroupId: null })
    expect(await teamsInBooks()).toEqual([null])
    await change({ homeGroupId: sales })
    expect(new Set(await teamsInBooks())).toEqual(new Set([null, sales]))
    await change({ homeGroupId: legal })
    const before = await portal.sql('SELECT * FROM usage.key ORDER BY id')
    expect(new Set(await teamsInBooks())).toEqual(new Set([null, sales, legal]))
    const after = await portal.sql('SELECT * FROM usage.key ORDER BY id')
    expect(after).toEqual(expect.arrayContaining(before))
  })
})
