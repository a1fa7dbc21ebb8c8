import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  ownerEmail,
  ownerPassword,
  type TestPortal,
} from '@/e2e/fixtures/open-test-portal'
import { ask, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import { decide } from '@/lib/core/policy/decide'
import type { RequestFacts } from '@/lib/core/policy/decision'
import { startRun } from './start-run'

let portal: TestPortal

const canary = 'zebra-canary-5519'
const questions = [
  `What is ${canary}?`,
  'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma.',
  'Please refund card 4539 1488 0343 6467, expiry 09/29.',
  'name,email\nTom Baker,tom.baker@acme-mills.com\nIris Cole,iris@cole-bros.net\nHugo Lind,h.lind@lindab.se',
  'password = "kX9!vq27-Lm4zR"',
]

beforeAll(async () => {
  portal = await openTestPortal({ env: { GATEHOUSE_RUNS_PER_PERSON: '50' } })
  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
  const chats: string[] = []
  for (const choice of ['auto', 'fast', 'deep'])
    for (const text of questions) {
      const started = await startRun(portal.owner, ask(text, { choice }))
      await watch(portal.owner, started.run.id)
      chats.push(started.conversation.id)
    }
  await Promise.all(chats.map((id) => titled(portal, id)))
})
afterAll(() => portal?.close())

describe('the log', () => {
  it('holds every fact of each decision, so that it can be replayed to the same actions', async () => {
    const policies = new Map(
      (
        await portal.sql<{ version: number; document: unknown; published_at: Date }>('SELECT * FROM policy_version')
      ).map((row) => {
        const compiled = compilePolicy(row.document, row.version, { publishedAt: row.published_at.getTime() })
        if (!('policy' in compiled)) throw new Error('does not compile')
        return [row.version, compiled.policy]
      }),
    )
    const rows = await portal.sql<{ body: string }>(
      `SELECT body FROM audit.event WHERE type IN ('ai.request.decided', 'ai.request.blocked')`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(15)
    for (const { body } of rows) {
      const event = JSON.parse(body) as { facts: RequestFacts; policyVersion: number; actions: object }
      const policy = policies.get(event.policyVersion)
      if (policy === undefined) throw new Error(`no policy ${event.policyVersion}`)
      expect(decide(policy, event.facts).actions).toEqual(event.actions)
    }
  })

  it('holds no text of a chat, no address, name, password or token', async () => {
    const rows = await portal.sql<{ body: string }>('SELECT body FROM audit.event')
    const all = rows.map(({ body }) => body).join('\n')
    const secrets = [
      canary,
      ownerEmail,
      ownerPassword,
      'Ada Owner',
      'Ada Winters',
      '7720415',
      // Longer than what ids and hashes hold by chance.
      '4539 1488',
      '45391488',
      'acme-mills',
      'kX9!vq27',
      portal.setupToken,
      portal.ownerSession,
      'refund',
    ]
    for (const secret of secrets) expect(all.includes(secret), secret).toBe(false)
  })

  it('has a row of the ledger and a leave for every attempt', async () => {
    const [counts] = await portal.sql(
      `SELECT (SELECT count(*)::int FROM attempt) AS attempts, (SELECT count(*)::int FROM ledger_entry) AS ledger,
         (SELECT count(*)::int FROM audit.event WHERE type IN ('ai.request.decided', 'ai.attempt.permitted')) AS permitted`,
    )
    expect(counts).toEqual({ attempts: counts?.attempts, ledger: counts?.attempts, permitted: counts?.attempts })
  })
})
