import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import { ask, watch } from '@/e2e/fixtures/open-test-runs'
import type { Actor } from '@/lib/core/access/actor'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { withIgnored, withKindRows } from '@/lib/core/policy/edit-detectors'
import { takeOutOfRows } from '@/lib/core/policy/take-out-of-rows'
import { acceptInvitation } from './accept-invitation'
import { discardPolicyDraft } from './discard-policy-draft'
import { getPolicy } from './get-policy'
import { invitePerson } from './invite-person'
import { listDetectors } from './list-detectors'
import { savePolicyDraft } from './save-policy-draft'
import { startRun } from './start-run'
import { tryDetectors } from './try-detectors'

let portal: TestPortal
const people = {} as Record<'member' | 'auditor', Actor>
const iban = 'Pay DE82 7000 0000 0000 0012 34'

beforeAll(async () => {
  portal = await openTestPortal()
  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  for (const role of ['member', 'auditor'] as const) {
    const { token } = await invitePerson(portal.owner, { email: `${role}@example.test`, role })
    people[role] = await actorOf(
      (await acceptInvitation(token, { name: role, password: 'correct-horse-battery-9' }, testSource)).id,
    )
  }
})
afterAll(() => portal?.close())
afterEach(async () => {
  const { draft } = await getPolicy(portal.owner)
  if (draft.document !== null) await discardPolicyDraft(portal.owner, draft.revision)
})

async function draft(change: (document: PolicyDocument) => PolicyDocument) {
  const { published, draft: open } = await getPolicy(portal.owner)
  return savePolicyDraft(portal.owner, { revision: open.revision, document: change(published) })
}

// Before any run, whose title may still be written to the log while the next test counts its events.
describe('a text that is tried', () => {
  it('is judged by the draft, also by one that could not be published, and nothing of it is kept', async () => {
    const events = async () => (await portal.sql(`SELECT body FROM audit.event`)).length
    const before = await events()
    expect(await tryDetectors(portal.owner, iban)).toMatchObject({
      level: { id: 'confidential' },
      findings: [{ type: 'finance.iban', effect: 'gives', places: [{ start: 4, end: iban.length }] }],
    })
    expect(await events()).toBe(before)
    await draft((document) => withIgnored(document, 'finance.iban', true))
    expect(await tryDetectors(portal.owner, iban)).toMatchObject({
      level: { id: 'internal' },
      findings: [{ effect: 'off' }],
    })
    await discardPolicyDraft(portal.owner, (await getPolicy(portal.owner)).draft.revision)
    const { problems } = await draft((document) => {
      const alone = takeOutOfRows(document, 'finance.iban') ?? document
      const asked = withKindRows(alone, 'finance.iban', [{ level: 'restricted', confidence: 'high', count: 1 }])
      return { ...asked, base: 'gone' }
    })
    expect(problems).not.toEqual([])
    expect((await tryDetectors(portal.owner, iban)).level.id).toBe('restricted')
  })

  it('is for those who may change the draft', async () => {
    for (const actor of [people.member, people.auditor])
      await expect(tryDetectors(actor, 'x')).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what the detectors found', () => {
  it('is counted from the decisions, and read by those who may read the draft', async () => {
    expect((await listDetectors(portal.owner)).counts).toEqual([])
    const before = Date.now()
    for (let n = 0; n < 2; n++) await watch(portal.owner, (await startRun(portal.owner, ask(iban))).run.id)
    const { counts, facts, countedUntil } = await listDetectors(people.auditor)
    expect(counts).toEqual([{ type: 'finance.iban', requests: 2, values: 2, unsureRequests: 0 }])
    expect(facts.find(({ kind }) => kind === 'finance.iban')?.match).toHaveLength(2)
    expect(Date.parse(countedUntil)).toBeGreaterThanOrEqual(before)
    await expect(listDetectors(people.member)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
