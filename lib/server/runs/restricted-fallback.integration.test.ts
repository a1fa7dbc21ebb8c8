import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { answersTo, ask, eventsOfRun, eventually, generations, watch } from '@/e2e/fixtures/open-test-runs'
import { addAttachment } from '../operations/add-attachment'
import { startRun } from '../operations/start-run'
import type { PracticeFault } from '../practice/knobs'
import { setModelState } from '../store/model'

// The limits of the specification are minutes; what follows from them is the same.
vi.mock('./stream-limits', () => ({
  streamLimits: () => ({ firstTokenMs: 1_500, loadingMs: 1_500, idleMs: 1_500, totalMs: 60_000 }),
}))

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider

const names = ['practice-small', 'practice-large'] as const
const canary = 'MRN 7720415'
const patient = `Patient: Ada Winters, DOB 03/11/1958, ${canary}. Assessment: asthma, salbutamol 100 mcg as needed.`
const stays = 'This chat is Restricted, so it will not go to the cloud.'

beforeAll(async () => {
  portal = await openTestPortal({ env: { GATEHOUSE_RUNS_PER_PERSON: '50' } })
  local = await addPracticeProvider(portal.owner, 'ollama', [...names])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())
beforeEach(async () => {
  for (const name of ['*', ...names]) local.server.setKnobs(name, {})
  for (const id of Object.values(local.models)) await setModelState(id, 'healthy')
})

/** A question that says nothing of itself: what makes its chat Restricted is in the file. */
async function askWithFile(text: string) {
  const file = await addAttachment(portal.owner, 'note.txt', new TextEncoder().encode(patient))
  const started = await startRun(
    portal.owner,
    ask(text, { attachmentIds: [file.id], choice: local.models['practice-small'] }),
  )
  expect(started.conversation.level.id).toBe('restricted')
  return started
}

const attemptsOf = (runId: string) =>
  portal.sql<{ model: string; outcome: string; boundary: string }>(
    `SELECT m.name AS model, a.outcome, l.boundary FROM attempt a JOIN model m ON m.id = a.model_id
       JOIN ledger_entry l ON l.attempt_id = a.id WHERE a.run_id = $1 ORDER BY a.n`,
    [runId],
  )

function expectNothingInCloud(text: string): void {
  expect(generations(cloud).filter(({ body }) => body.includes(canary) || body.includes(text))).toEqual([])
}

const beforeFirstToken: PracticeFault[] = ['rate-limited', 'silence', 'reset', 'server-error']

describe('a Restricted chat whose file makes it so', () => {
  it.each(beforeFirstToken)(
    'goes on at the next local model after %s before the first token, file and all',
    async (fault) => {
      local.server.setKnobs('practice-small', { fault })
      const text = `Sum up the file, whatever ${fault} may do`
      const { run } = await askWithFile(text)
      expect((await watch(portal.owner, run.id)).last?.type).toBe('finished')
      const attempts = await attemptsOf(run.id)
      expect(new Set(attempts.map(({ boundary }) => boundary))).toEqual(new Set(['local']))
      expect(attempts.at(-1)).toMatchObject({ model: expect.stringContaining('practice-large'), outcome: 'completed' })
      expect(answersTo(local, text).at(-1)?.body).toContain(canary)
      expectNothingInCloud(text)
    },
  )

  it.each([...beforeFirstToken, 'stall'] as const)(
    'fails in words when no local model is left after %s',
    async (fault) => {
      local.server.setKnobs('*', { fault, afterChunks: 0 })
      const text = `Nobody is left after ${fault}`
      const { run } = await askWithFile(text)
      expect((await watch(portal.owner, run.id)).last).toMatchObject({
        type: 'failed',
        sentence: expect.stringContaining(stays),
      })
      const attempts = await attemptsOf(run.id)
      expect(new Set(attempts.map(({ model }) => model)).size).toBe(2)
      expect(attempts.every(({ boundary, outcome }) => boundary === 'local' && outcome === 'failed')).toBe(true)
      expect((await eventsOfRun(portal, run.id)).map(({ type }) => type)).toContain('fallback.refused')
      expectNothingInCloud(text)
    },
  )

  it('is not begun anew elsewhere when its model falls silent after the first token', async () => {
    local.server.setKnobs('practice-small', { fault: 'stall', afterChunks: 3 })
    const text = 'Silence after the first words'
    const { run } = await askWithFile(text)
    const watched = await watch(portal.owner, run.id)
    expect(watched.text).not.toBe('')
    expect(watched.last).toMatchObject({
      type: 'failed',
      code: 'stalled',
      sentence: expect.stringMatching(/^The answer broke off: .* fell silent\. What arrived is kept\.$/),
    })
    expect(await attemptsOf(run.id)).toHaveLength(1)
    expect(answersTo(local, text)).toHaveLength(1)
    expectNothingInCloud(text)
  })

  it('is decided again with its file when the policy moved while the first model was asked', async () => {
    local.server.setKnobs('practice-small', { fault: 'silence' })
    const text = 'Decided twice'
    const { run } = await askWithFile(text)
    await eventually(() => answersTo(local, text).length > 0, 'the first model was asked')
    const [version] = await portal.sql<{ next: number }>(
      `INSERT INTO policy_version (version, document, sha256, note, published_by)
         SELECT version + 1, document, sha256, 'again', published_by FROM policy_version ORDER BY version DESC LIMIT 1
         RETURNING version AS next`,
    )
    expect((await watch(portal.owner, run.id)).last?.type).toBe('finished')
    const permitted = (await eventsOfRun(portal, run.id)).filter(({ type }) => type === 'ai.attempt.permitted')
    expect(permitted.map(({ body }) => body.policyVersion)).toEqual([version?.next])
    expect((await attemptsOf(run.id)).map(({ boundary }) => boundary)).toEqual(['local', 'local'])
    expect(answersTo(local, text).at(-1)?.body).toContain(canary)
    expectNothingInCloud(text)
  })
})
