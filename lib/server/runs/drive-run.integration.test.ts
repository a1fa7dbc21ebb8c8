import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { answersTo, ask, eventsOfRun, eventually, generations, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { startRun } from '../operations/start-run'
import { stopRun } from '../operations/stop-run'
import { updateProvider } from '../operations/update-provider'
import { setModelState } from '../store/model'

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider

const patient = 'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg as needed.'
const both = ['practice-small', 'practice-large'] as const

beforeAll(async () => {
  portal = await openTestPortal({ env: { GATEHOUSE_RUNS_PER_PERSON: '50' } })
  local = await addPracticeProvider(portal.owner, 'ollama', [...both])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())

beforeEach(async () => {
  local.server.setKnobs('*', {})
  for (const name of both) local.server.setKnobs(name, {})
  cloud.server.setKnobs('*', {})
  for (const id of [...Object.values(local.models), ...Object.values(cloud.models)]) await setModelState(id, 'healthy')
})

const ledgerOf = (runId: string) =>
  portal.sql<{
    outcome: string
    usage_source: string
    output_tokens: number | null
    attempt_id: string
    cost_source: string
  }>('SELECT l.* FROM ledger_entry l JOIN attempt a ON a.id = l.attempt_id WHERE l.run_id = $1 ORDER BY a.n', [runId])
const attemptsOf = (runId: string) =>
  portal.sql<{ id: string; n: number; outcome: string }>(
    'SELECT id, n, outcome FROM attempt WHERE run_id = $1 ORDER BY n',
    [runId],
  )

const choose = (name: (typeof both)[number]) => ({ choice: local.models[name] })

describe('another model before the first token', () => {
  it('settles the failed attempt and permits the next in one transaction', async () => {
    local.server.setKnobs('practice-small', { fault: 'reset' })
    const { run } = await startRun(portal.owner, ask('Fallback before the first token', choose('practice-small')))
    const watched = await watch(portal.owner, run.id)
    expect(watched.last?.type).toBe('finished')
    const events = await eventsOfRun(portal, run.id)
    const failed = events.filter(({ type }) => type === 'ai.attempt.failed')
    const permitted = events.filter(({ type }) => type === 'ai.attempt.permitted')
    expect(failed.length).toBeGreaterThan(0)
    expect(failed.map(({ xid }) => xid)).toEqual(permitted.map(({ xid }) => xid))
    const [ledger, attempts] = [await ledgerOf(run.id), await attemptsOf(run.id)]
    expect(ledger.map(({ attempt_id }) => attempt_id)).toEqual(attempts.map(({ id }) => id))
    expect(ledger.at(-1)?.outcome).toBe('completed')
    expect(answersTo(local, 'Fallback before')).toHaveLength(attempts.length)
  })

  it.each(['cut', 'error-line', 'malformed'] as const)('is not tried after it (%s)', async (fault) => {
    local.server.setKnobs('practice-small', { fault, afterChunks: 3, tokenGapMs: 10 })
    const text = `No fallback after a token: ${fault}`
    const { run } = await startRun(portal.owner, ask(text, choose('practice-small')))
    const watched = await watch(portal.owner, run.id)
    expect(watched.last?.type).toBe('failed')
    expect(watched.text).not.toBe('')
    expect(await attemptsOf(run.id)).toHaveLength(1)
    expect(answersTo(local, text)).toHaveLength(1)
    expect(answersTo(cloud, text)).toHaveLength(0)
    const [message] = await portal.sql(`SELECT text FROM message WHERE run_id = $1`, [run.id])
    expect(message?.text).toBe(watched.text)
  })

  it.each(['ollama', 'openai'] as const)('says of a cut stream that it was cut (%s)', async (protocol) => {
    const { server, models } = protocol === 'ollama' ? local : cloud
    server.setKnobs('*', { fault: 'cut', afterChunks: 3, tokenGapMs: 10 })
    const choice = Object.values(models)[0]
    const { run } = await startRun(portal.owner, ask(`Cut in the middle by ${protocol}`, { choice }))
    expect((await watch(portal.owner, run.id)).last).toMatchObject({
      type: 'failed',
      code: 'truncated',
      sentence: expect.stringContaining('closed the connection before the end. What arrived is kept.'),
    })
  })
})

describe('the refused set', () => {
  const faults = [
    'rate-limited',
    'server-error',
    'unavailable',
    'reset',
    'cut',
    'malformed',
    'no-end',
    'content-refused',
    'context-exceeded',
    'error-line',
    'redirect',
  ] as const

  it.each(faults)('gets not a byte of a Restricted request while the allowed models fail with %s', async (fault) => {
    local.server.setKnobs('*', { fault, afterChunks: 0 })
    const { run } = await startRun(portal.owner, ask(patient, { choice: cloud.models['practice-gpt'] }))
    const watched = await watch(portal.owner, run.id)
    expect(watched.last?.type).toMatch(/failed|finished/)
    expect(generations(cloud).filter(({ body }) => body.includes('Ada Winters'))).toEqual([])
    const events = await eventsOfRun(portal, run.id)
    const attempts = await attemptsOf(run.id)
    expect(await ledgerOf(run.id)).toHaveLength(attempts.length)
    expect(events.filter(({ type }) => /decided|permitted/.test(type))).toHaveLength(attempts.length)
    if (watched.last?.type === 'failed') expect(events.map(({ type }) => type)).toContain('fallback.refused')
  })

  it('does not get the title of a Restricted chat either', async () => {
    const started = await startRun(portal.owner, ask(patient))
    await watch(portal.owner, started.run.id)
    await titled(portal, started.conversation.id)
    expect(generations(cloud).filter(({ body }) => body.includes('Ada Winters'))).toEqual([])
  })
})

describe('stop', () => {
  it('closes the connection upstream, keeps what arrived, and meters it as estimated', async () => {
    local.server.setKnobs('*', { words: 500, tokenGapMs: 5 })
    const { run } = await startRun(portal.owner, ask('Stop me', choose('practice-small')))
    await watch(portal.owner, run.id, { until: ({ text }) => text.length > 40 })
    const ending = watch(portal.owner, run.id)
    await stopRun(portal.owner, run.id)
    const watched = await ending
    expect(watched.last?.type).toBe('stopped')
    await eventually(() => answersTo(local, 'Stop me').at(-1)?.outcome === 'aborted', 'the abort upstream')
    const [message] = await portal.sql('SELECT text FROM message WHERE run_id = $1', [run.id])
    expect(message?.text).toBe(watched.text)
    expect(await ledgerOf(run.id)).toMatchObject([{ outcome: 'stopped', usage_source: 'estimated' }])
    expect((await eventsOfRun(portal, run.id)).map(({ type }) => type)).toContain('ai.request.stopped')
  })
})

describe('watchers', () => {
  it('that attach at any number read the same text, without a gap or a doubled piece', async () => {
    local.server.setKnobs('*', { words: 200, tokenGapMs: 2 })
    const { run } = await startRun(portal.owner, ask('Many eyes', choose('practice-small')))
    const first = watch(portal.owner, run.id)
    const others: Promise<{ text: string }>[] = []
    for (const characters of [1, 60, 200, 400, 700]) {
      const from = await watch(portal.owner, run.id, { until: ({ text }) => text.length >= characters })
      others.push(watch(portal.owner, run.id, { from }), watch(portal.owner, run.id))
      const later = await watch(portal.owner, run.id, { from, until: ({ text }) => text.length > from.text.length })
      others.push(watch(portal.owner, run.id, { from }), watch(portal.owner, run.id, { from: later }))
    }
    const whole = (await first).text
    for (const { text } of await Promise.all(others)) expect(text).toBe(whole)
    expect((await watch(portal.owner, run.id)).text).toBe(whole)
    const [message] = await portal.sql('SELECT text FROM message WHERE run_id = $1', [run.id])
    expect(message?.text).toBe(whole)
  })

  it('are told the end only after it is committed', async () => {
    const { run } = await startRun(portal.owner, ask('When is the end told?'))
    let state: Promise<{ state: string }[]> | null = null
    await watch(portal.owner, run.id, {
      until: ({ last }) => {
        if (last?.type === 'finished')
          state = portal.sql<{ state: string }>('SELECT state FROM run WHERE id = $1', [run.id])
        return false
      },
    })
    expect((await (state ?? portal.sql('SELECT state FROM run WHERE id = $1', [run.id])))[0]?.state).toBe('completed')
  })
})

describe('usage', () => {
  it('is what the server reported, or an estimate that says so', async () => {
    const reported = await startRun(portal.owner, ask('Reported usage', choose('practice-small')))
    await watch(portal.owner, reported.run.id)
    local.server.setKnobs('practice-small', { usage: false })
    const silent = await startRun(portal.owner, ask('Estimated usage', choose('practice-small')))
    await watch(portal.owner, silent.run.id)
    // Their titles are made by the same model, which the next test turns into a traitor.
    await Promise.all([titled(portal, reported.conversation.id), titled(portal, silent.conversation.id)])
    expect(await ledgerOf(reported.run.id)).toMatchObject([{ usage_source: 'reported', cost_source: 'local' }])
    expect(await ledgerOf(silent.run.id)).toMatchObject([{ usage_source: 'estimated', cost_source: 'local' }])
  })
})

describe('a local server that passes a request on to another host', () => {
  it('shows nothing from that line on, is switched off, and raises an alarm', async () => {
    local.server.setKnobs('practice-small', { fault: 'remote-host', afterChunks: 2, words: 50 })
    const { run } = await startRun(portal.owner, ask('Who answers this?', choose('practice-small')))
    const watched = await watch(portal.owner, run.id)
    expect(watched.last).toMatchObject({ type: 'failed', code: 'boundaryMismatch' })
    expect(watched.text.trim().split(/\s+/)).toHaveLength(2)
    expect(await portal.sql('SELECT state FROM provider WHERE id = $1', [local.id])).toEqual([{ state: 'off' }])
    const alarms = await portal.sql(
      `SELECT 1 FROM audit.event WHERE severity = 'alarm' AND type = 'provider.state_changed'`,
    )
    expect(alarms).toHaveLength(1)
    await updateProvider(portal.owner, local.id, { state: 'on' })
  })
})
