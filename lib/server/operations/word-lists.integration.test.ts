import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import { ask, eventsOfRun, watch } from '@/e2e/fixtures/open-test-runs'
import type { Actor } from '@/lib/core/access/actor'
import { emptyLevelMap } from '@/lib/core/policy/level-map'
import { withTypeLevel } from '@/lib/core/policy/list-level'
import { acceptInvitation } from './accept-invitation'
import { createWordList } from './create-word-list'
import { decisionState } from './decision-state'
import { deleteWordList } from './delete-word-list'
import { getPolicy } from './get-policy'
import { getWordList } from './get-word-list'
import { invitePerson } from './invite-person'
import { listWordLists } from './list-word-lists'
import { publishPolicy } from './publish-policy'
import { savePolicyDraft } from './save-policy-draft'
import { startRun } from './start-run'
import { tryWordList } from './try-word-list'
import { updateWordList } from './update-word-list'

let portal: TestPortal
let auditor: Actor

beforeAll(async () => {
  portal = await openTestPortal()
  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  const { token } = await invitePerson(portal.owner, { email: 'auditor@example.test', role: 'auditor' })
  const person = { name: 'Audra Auditor', password: 'correct-horse-battery-9' }
  auditor = await actorOf((await acceptInvitation(token, person, testSource)).id)
})
afterAll(() => portal?.close())

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { code: string }) => error.code,
  )

async function levelOfQuestion(text: string): Promise<string> {
  const { run } = await startRun(portal.owner, ask(text))
  await watch(portal.owner, run.id)
  const [decided] = await eventsOfRun(portal, run.id)
  return (decided?.body.facts as { level: string } | undefined)?.level ?? 'none'
}

const words = (...terms: string[]) => ({ name: 'Projects', terms, exclusions: [] })

async function publish(change: (slug: string) => string | null) {
  const view = await getPolicy(portal.owner)
  const document = withTypeLevel(view.published, 'org.term:projects', change('projects'))
  const { revision } = await savePolicyDraft(portal.owner, { revision: view.draft.revision, document })
  return publishPolicy(portal.owner, { revision, version: view.version, note: 'x', levelMap: emptyLevelMap })
}

let id: string

describe('a list of words', () => {
  it('is looked for from the next request on, and its newest words after a change', async () => {
    expect(await levelOfQuestion('How is Kestrel doing?')).toBe('internal')
    const made = await createWordList(portal.owner, { slug: 'projects', ...words('Kestrel') })
    id = made.id
    expect(made).toMatchObject({ version: 1, terms: ['Kestrel'] })
    expect(await levelOfQuestion('How is Kestrel doing?')).toBe('confidential')
    await updateWordList(portal.owner, id, { version: 1, ...words('Heron') })
    expect(await levelOfQuestion('How is Kestrel doing?')).toBe('internal')
    expect(await levelOfQuestion('How is Heron doing?')).toBe('confidential')
  })

  it('that another instance changed is not missed: the request is read again before it commits', async () => {
    await decisionState()
    await portal.sql(`UPDATE dictionary SET terms = '["Osprey"]', version = version + 1 WHERE id = $1`, [id])
    expect(await levelOfQuestion('How is Osprey doing?')).toBe('confidential')
    await portal.sql(`UPDATE dictionary SET terms = '["Heron"]', version = version + 1 WHERE id = $1`, [id])
  })

  it('is not changed from an older one: what was written first stays', async () => {
    const { version } = await getWordList(portal.owner, id)
    await updateWordList(portal.owner, id, { version, ...words('Heron', 'Kite') })
    expect(await codeOf(updateWordList(portal.owner, id, { version, ...words('Lost') }))).toBe('conflict')
    expect(await codeOf(deleteWordList(portal.owner, id, version))).toBe('conflict')
    expect((await getWordList(portal.owner, id)).terms).toEqual(['Heron', 'Kite'])
  })

  it('shows an auditor that it is there, and no word of it', async () => {
    const lists = await listWordLists(auditor)
    expect(lists).toMatchObject([{ slug: 'projects', name: 'Projects', terms: 2 }])
    expect(JSON.stringify(lists)).not.toMatch(/Heron|Kite/)
    expect(await codeOf(getWordList(auditor, id))).toBe('forbidden')
    expect(await codeOf(createWordList(auditor, { slug: 'x', ...words('Yy') }))).toBe('forbidden')
    expect(await codeOf(tryWordList(auditor, { text: '', terms: [], exclusions: [] }))).toBe('forbidden')
  })

  it('stands in the log by its name, counts and a keyed hash: no word of it anywhere', async () => {
    const rows = await portal.sql<{ type: string; body: string }>(
      `SELECT type, body FROM audit.event WHERE type LIKE 'list.%' ORDER BY seq`,
    )
    expect(rows.map(({ type }) => type)).toEqual(['list.uploaded', 'list.changed', 'list.changed'])
    expect(JSON.parse(rows[2]?.body ?? '').change).toMatchObject({
      before: { terms: 1, slug: 'projects' },
      after: { terms: 2, mac: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const [all] = await portal.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit.event WHERE body ~ 'Kestrel|Heron|Kite|Osprey'`,
    )
    expect(all?.n).toBe(0)
  })

  it('that the policy in force names is not removed, and a policy that names none that is there is not published', async () => {
    await publish(() => 'restricted')
    expect(await levelOfQuestion('How is Heron doing now?')).toBe('restricted')
    const { version } = await getWordList(portal.owner, id)
    expect(await codeOf(deleteWordList(portal.owner, id, version))).toBe('conflict')
    await publish(() => null)
    await deleteWordList(portal.owner, id, version)
    expect(await levelOfQuestion('And how is Heron doing at last?')).toBe('internal')
    const refused = publish(() => 'restricted').catch((error) => error.details.fields)
    expect(await refused).toEqual([expect.stringContaining('There is no list "projects".')])
  })

  it('is refused with the field that is wrong, where its id is taken', async () => {
    await createWordList(portal.owner, { slug: 'taken', ...words('Merlin') })
    await expect(createWordList(portal.owner, { slug: 'taken', ...words('Hobby') })).rejects.toMatchObject({
      details: { fields: [expect.stringMatching(/^slug: /)] },
    })
  })

  it('is refused where all lists together would be too long to be made ready at once', async () => {
    await portal.sql(`INSERT INTO dictionary (id, slug, name, terms)
      SELECT gen_random_uuid(), 'huge', 'Huge', jsonb_agg('term ' || n) FROM generate_series(1, 49999) n`)
    await expect(createWordList(portal.owner, { slug: 'late', ...words('Swift') })).rejects.toMatchObject({
      details: { fields: ['terms: All lists together hold 50,000 terms; 0 are left for this one.'] },
    })
    await portal.sql(`DELETE FROM dictionary WHERE slug = 'huge'`)
  })

  it('is tried on a text without being kept', async () => {
    const text = 'Ask about Merlin, not about Merlin Street.'
    const { hits } = await tryWordList(portal.owner, { text, terms: ['merlin'], exclusions: ['Merlin Street'] })
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['Merlin'])
  })
})
