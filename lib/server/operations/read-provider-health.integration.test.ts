import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { ask, eventually, watch } from '@/e2e/fixtures/open-test-runs'
import { readProviderHealth } from './read-provider-health'
import { startRun } from './start-run'
import { stopRun } from './stop-run'
import { updateProvider } from './update-provider'

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider

beforeAll(async () => {
  portal = await openTestPortal()
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())

const healthOf = async ({ id }: TestProvider) =>
  (await readProviderHealth(portal.owner)).find((view) => view.id === id) ?? null

describe('the health of providers', () => {
  it('says of a server that it answers and what it holds, and of a cloud only what traffic told', async () => {
    expect(await healthOf(local)).toMatchObject({ state: 'answering', running: 0, loaded: expect.any(Array) })
    expect(await healthOf(cloud)).toMatchObject({ loaded: null, runningThere: null, waitingThere: null })
  })

  it('counts what runs now, and enters it in the last hour once it ended', async () => {
    const before = (await healthOf(local))?.recent.attempts ?? 0
    local.server.setKnobs('*', { words: 400, tokenGapMs: 10 })
    const { run } = await startRun(portal.owner, ask('A long answer', { choice: local.models['practice-small'] }))
    const ending = watch(portal.owner, run.id)
    expect((await healthOf(local))?.running).toBe(1)
    await stopRun(portal.owner, run.id)
    await ending
    local.server.setKnobs('*', {})
    const after = await eventually(async () => {
      const health = await healthOf(local)
      return health?.running === 0 && health.recent.attempts > before ? health : null
    }, 'the attempt in the books')
    expect(after.recent.failed).toBe(0)
  })

  it('says off of a provider that is switched off, and asks it nothing', async () => {
    await updateProvider(portal.owner, cloud.id, { state: 'off' })
    expect(await healthOf(cloud)).toMatchObject({ state: 'off' })
    await updateProvider(portal.owner, cloud.id, { state: 'on' })
  })

  it('says what failed when a server does not answer', async () => {
    await local.server.close()
    // A look is kept for three seconds; a change of the provider asks anew.
    await updateProvider(portal.owner, local.id, { name: 'Gone' })
    const health = await healthOf(local)
    expect(health?.state).toBe('unreachable')
    expect(health?.sentence).toMatch(/Nothing answers at 127\.0\.0\.1/)
  })

  it('is not for members', async () => {
    const member = { ...portal.owner, role: 'member' as const }
    await expect(readProviderHealth(member)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
