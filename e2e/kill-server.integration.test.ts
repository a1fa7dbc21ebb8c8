import { randomInt, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  furnishPortal,
  makePortalFolder,
  type PortalFolder,
  type RealPortal,
  startRealPortal,
} from './fixtures/real-portal'
import { type RealPractice, startRealPractice } from './fixtures/real-practice'

const rounds = process.env.GATEHOUSE_FULL === '1' ? 20 : 3
const streams = 20
const env = { GATEHOUSE_RUNS_PER_PERSON: '100', GATEHOUSE_REQUESTS_PER_MINUTE: '60000' }

let at: PortalFolder
let practice: RealPractice
let portal: RealPortal
/** Every generation that the model server ever saw: its log keeps the last 200 only. */
const seen = new Map<number, string>()

beforeAll(async () => {
  practice = await startRealPractice()
  at = await makePortalFolder()
  portal = await startRealPortal(at, env)
  await furnishPortal(portal, { name: 'GPU', kind: 'ollama', baseUrl: practice.ollamaUrl, model: 'practice-small' })
  await practice.setKnobs('practice-small', { words: 60, firstTokenMs: 60, tokenGapMs: 15 })
}, 300_000)

afterAll(async () => {
  await portal?.stop()
  await at?.remove()
  await practice?.stop()
})

async function keepSeen(): Promise<number> {
  const before = seen.size
  for (const { id, model, sha256 } of await practice.received()) if (model !== null) seen.set(id, sha256)
  return seen.size - before
}

/** 20 people ask at once and watch; somewhere on the way the server dies. */
async function killDuringStreams(round: number): Promise<void> {
  const watching = Array.from({ length: streams }, async (_, n) => {
    const body = { kind: 'ask', idempotencyKey: randomUUID(), text: `Round ${round}, question ${n}, ${randomUUID()}` }
    const started = await portal.call<{ run: { id: string } }>('POST', '/api/runs', body)
    const reply = await fetch(`${portal.url}/api/runs/${started.run.id}/events`, { headers: portal.headers() })
    await reply.text()
  })
  const ended = Promise.allSettled(watching)
  // Anywhere between the first byte upstream and the last answer's end.
  const enough = randomInt(1, streams + 1)
  for (let reached = 0; reached < enough; reached += await keepSeen())
    await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, randomInt(0, 900)))
  await portal.kill()
  await ended
}

describe(`kill -9 of the whole server during ${streams} concurrent streams, ${rounds} times`, () => {
  it('leaves no request without its decision, and none without an outcome after the restart', async () => {
    const reached: number[] = []
    for (let round = 0; round < rounds; round++) {
      const before = seen.size
      await killDuringStreams(round)
      await keepSeen()
      reached.push(seen.size - before)
      portal = await startRealPortal(at, env)
      const open = await portal.sql(`SELECT r.id FROM run r WHERE r.state IN ('running', 'waiting')`)
      expect(open, `round ${round}: runs without an outcome`).toEqual([])
    }
    await keepSeen()
    // The rounds were worth something: bytes were on their way in them.
    expect(reached.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(rounds)

    const permitted = await portal.sql<{ sha256: string; count: number }>(
      `SELECT a.body_sha256 AS sha256, count(*)::int AS count FROM attempt a WHERE EXISTS (SELECT 1 FROM audit.event e
         WHERE e.type IN ('ai.request.decided', 'ai.attempt.permitted') AND e.body::jsonb ->> 'attemptId' = a.id::text)
       GROUP BY 1`,
    )
    const recorded = new Map(permitted.map(({ sha256, count }) => [sha256, count]))
    const unrecorded = [...seen.values()].filter((sha256) => !recorded.has(sha256))
    expect(unrecorded, 'seen by the model server, and not in the log').toEqual([])

    const withoutOutcome = await portal.sql(
      `SELECT r.id FROM run r WHERE (SELECT count(*) FROM audit.event e WHERE e.run = r.id AND e.type IN
         ('ai.request.completed', 'ai.request.failed', 'ai.request.stopped', 'ai.request.outcome_unknown')) <> 1`,
    )
    expect(withoutOutcome, 'runs with no outcome in the log, or with two').toEqual([])
    const [counts] = await portal.sql<{ attempts: number; ledger: number; unended: number }>(
      `SELECT (SELECT count(*)::int FROM attempt) AS attempts, (SELECT count(DISTINCT attempt_id)::int FROM ledger_entry) AS ledger,
         (SELECT count(*)::int FROM attempt WHERE outcome IS NULL) AS unended`,
    )
    expect(counts).toEqual({ attempts: counts?.attempts, ledger: counts?.attempts, unended: 0 })
    expect(counts?.attempts).toBeGreaterThanOrEqual(seen.size)
    const outcomes = await portal.sql(`SELECT state, count(*)::int FROM run GROUP BY 1 ORDER BY 1`)
    console.log(JSON.stringify({ rounds, reached, counts, outcomes }))
  }, 600_000)
})
