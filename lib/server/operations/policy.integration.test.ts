// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf, openTestPortal, type TestPortal, testSource } from '@/e2e/fixtures/open-test-portal'
import type { Actor } from '@/lib/core/access/actor'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { emptyLevelMap } from '@/lib/core/policy/level-map'
import { acceptInvitation } from './accept-invitation'
import { checkPolicy } from './check-policy'
import { decisionState } from './decision-state'
import { diffPolicyVersions } from './diff-policy-versions'
import { discardPolicyDraft } from './discard-policy-draft'
import { getPolicy } from './get-policy'
import { invitePerson } from './invite-person'
import { listPolicyVersions } from './list-policy-versions'
import { publishPolicy } from './publish-policy'
import { reviewPolicy } from './review-policy'
import { rollBackPolicy } from './roll-back-policy'
import { savePolicyDraft } from './save-policy-draft'
import { tryPolicy } from './try-policy'

let portal: TestPortal
let admin: Actor

beforeAll(async () => {
  portal = await openTestPortal()
  const { token } = await invitePerson(portal.owner, { email: 'admin@example.test', role: 'admin' })
  const person = { name: 'Adam Admin', password: 'correct-horse-battery-9' }
  admin = await actorOf((await acceptInvitation(token, person, testSource)).id)
})
afterAll(() => portal?.close())

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => ({ code: 'fine', message: '', details: {} }),
    (error: { code?: string; message: string; details: object }) => ({ ...error, message: error.message }),
  )

/** The document to edit now, changed, as a draft. */
async function draft(actor: Actor, change: (document: PolicyDocument) => void) {
  const view = await getPolicy(actor)
  const document = structuredClone(view.draft.document ?? view.published)
  change(document)
  return savePolicyDraft(actor, { revision: view.draft.revision, document })
}

async function publish(actor: Actor, note = 'A reason') {
  const { draft, version } = await getPolicy(actor)
  return publishPolicy(actor, { revision: draft.revision, version, note, levelMap: emptyLevelMap })
}

const blockPrivate = (document: PolicyDocument) => {
  const row = document.matrix.confidential
  if (row) row.private = 'block'
  for (const test of document.tests)
    if (test.expect.actions?.private === 'justify') test.expect.actions.private = 'block'
}

describe('the draft', () => {
  it('is one for everyone: a save from an older one is refused with who and when, and changes nothing', async () => {
    const { draft: first } = await getPolicy(portal.owner)
    const saved = await draft(admin, (document) => {
      document.name = 'Of the admin'
    })
    const document = { ...(await getPolicy(portal.owner)).published, name: 'Of the owner' }
    const refused = await problemOf(savePolicyDraft(portal.owner, { revision: first.revision, document }))
    expect(refused).toMatchObject({
      code: 'conflict',
      details: { revision: saved.revision, savedBy: 'Adam Admin', savedAt: saved.savedAt },
    })
    expect((await getPolicy(portal.owner)).draft.document?.name).toBe('Of the admin')
  })

  it('never gives a revision twice, so a late save does not hit another draft', async () => {
    const { draft: before } = await getPolicy(admin)
    const discarded = await discardPolicyDraft(admin, before.revision)
    expect(discarded).toMatchObject({ document: null, revision: before.revision + 1 })
    const again = await draft(admin, () => {})
    expect(again.revision).toBe(before.revision + 2)
    await discardPolicyDraft(admin, again.revision)
  })

  it('may be wrong, and says where', async () => {
    const { problems } = await draft(admin, (document) => {
      const row = document.matrix.restricted
      if (row) row.cloud = 'allow'
    })
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['matrix.restricted.cloud'])
    const refused = await problemOf(publish(admin))
    expect(refused.code).toBe('invalid_input')
    expect(refused.details).toMatchObject({ fields: [expect.stringMatching(/^matrix\.restricted\.cloud: /)] })
    await discardPolicyDraft(admin, (await getPolicy(admin)).draft.revision)
  })

  it('that names a group nobody knows is not published', async () => {
    await draft(admin, (document) => {
      document.rules = [{ id: 'r', mode: 'enforce', if: { groups: ['nobody'] }, then: { cloud: 'block' } }]
    })
    expect((await problemOf(publish(admin))).details).toMatchObject({
      fields: ['rules.0.if.groups.0: There is no group "nobody".'],
    })
    await discardPolicyDraft(admin, (await getPolicy(admin)).draft.revision)
  })
})

describe('publishing', () => {
  it('is refused while a test of the policy fails, with its name and what it expected', async () => {
    await draft(admin, (document) => {
      const row = document.matrix.confidential
      if (row) row.cloud = 'block'
    })
    const refused = await problemOf(publish(admin))
    expect(refused.code).toBe('conflict')
    const { tests } = refused.details as { tests: string[] }
    expect(tests.find((line) => line.startsWith('IBAN'))).toContain('expected redact at cloud, got block')
    const failed = (await reviewPolicy(admin)).tests.filter(({ passed }) => !passed)
    expect(failed.map(({ name }) => name)).toEqual(tests.map((line) => line.split(': ')[0]))
    expect(failed[0]?.failures).toContainEqual(
      expect.objectContaining({ of: 'cloud', because: expect.stringContaining('the matrix says block') }),
    )
    expect((await decisionState()).policyVersion).toBe(1)
    await discardPolicyDraft(admin, (await getPolicy(admin)).draft.revision)
  })

  it('makes a version that decides at once, and an event with cells and actions but no text', async () => {
    await draft(admin, blockPrivate)
    expect(await publish(admin, 'Secret of the note')).toEqual({ version: 2 })
    const { policy } = await decisionState()
    expect(policy?.document.matrix.confidential?.private).toBe('block')
    expect((await getPolicy(admin)).draft.document).toBeNull()
    const [event] = await portal.sql<{ body: string }>(
      `SELECT body FROM audit.event WHERE type = 'policy.published' ORDER BY ts DESC LIMIT 1`,
    )
    expect(event?.body).not.toContain('Secret of the note')
    expect(JSON.parse(event?.body ?? '')).toMatchObject({
      effect: 'tighter',
      rolledBackTo: null,
      change: {
        before: { 'matrix.confidential.private': 'justify' },
        after: { 'matrix.confidential.private': 'block' },
      },
    })
    expect((await listPolicyVersions(admin))[0]).toMatchObject({ version: 2, publishedBy: 'Adam Admin' })
  })

  it('by two at once makes one version, and the other hears of it', async () => {
    await draft(admin, (document) => {
      document.name = 'Twice'
    })
    const both = await Promise.all([problemOf(publish(admin)), problemOf(publish(portal.owner))])
    expect(both.map(({ code }) => code).sort()).toEqual(['conflict', 'fine'])
    expect((await listPolicyVersions(admin)).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('rolls back by a new version with the old content, and leaves the draft alone', async () => {
    const kept = await draft(admin, (document) => {
      document.name = 'Still drafting'
    })
    expect(await rollBackPolicy(portal.owner, 1, { version: 3, note: 'Too strict' })).toEqual({ version: 4 })
    expect((await diffPolicyVersions(admin, 1, 4)).changes).toEqual([])
    expect((await diffPolicyVersions(admin, 3, 4)).effect).toBe('looser')
    expect((await getPolicy(admin)).draft).toMatchObject({
      revision: kept.revision,
      document: { name: 'Still drafting' },
    })
    expect((await problemOf(rollBackPolicy(portal.owner, 4, { version: 4, note: 'Again' }))).code).toBe('conflict')
    expect((await problemOf(rollBackPolicy(portal.owner, 99, { version: 4, note: 'Where' }))).code).toBe('not_found')
    await discardPolicyDraft(admin, kept.revision)
  })
})

describe('trying', () => {
  const asked = {
    text: 'Pay DE82 7000 0000 0000 0012 34',
    personId: null,
    groups: [],
    channel: 'chat',
    uses: [],
  } as const

  it('answers what draft and published say of a text, and stores nothing of it', async () => {
    await draft(admin, blockPrivate)
    const say = async (against: 'draft' | 'published') => tryPolicy(admin, { ...asked, against, groups: [], uses: [] })
    const published = await say('published')
    expect(published.level.name).toBe('Confidential')
    expect(published.findings).toContainEqual(expect.objectContaining({ type: 'finance.iban', count: 1 }))
    expect(published.boundaries.map(({ action }) => action)).toEqual(['allow', 'justify', 'redact'])
    expect(published.example, 'which a test could be made from').toEqual({
      given: {},
      expect: { level: 'confidential', actions: { local: 'allow', private: 'justify', cloud: 'redact' } },
    })
    expect((await say('draft')).boundaries.map(({ action }) => action)).toEqual(['allow', 'block', 'redact'])
    const stored = await portal.sql<{ n: string }>(
      `SELECT count(*) AS n FROM audit.event WHERE body LIKE '%7000 0000%'`,
    )
    expect(stored[0]?.n).toBe('0')
  })

  it('checks any document without keeping it, every problem with its path', async () => {
    const { problems } = await checkPolicy(admin, { gatehouse: 'policy/1', name: '', levles: [] })
    expect(problems.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['name', 'levels', 'levles']))
  })
})
