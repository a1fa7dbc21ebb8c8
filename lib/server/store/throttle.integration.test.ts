import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { openTestStore, type TestStore } from './open-test-store'
import { type Counted, countAttempts, countFailure, pruneThrottle } from './throttle'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

/** As another instance does it: a connection of its own, past this process. */
const fromElsewhere = (key: string) =>
  query<{ attempts: number }>(store.ownerUrl, 'SELECT attempts FROM count_attempt($1)', [key])

const secondsOf = (counted: Counted | undefined) => Math.ceil((counted?.leftMs ?? 0) / 1_000)

const rewind = (key: string, by: string) =>
  query(store.ownerUrl, 'UPDATE throttle SET window_at = window_at - $2::interval WHERE key = $1', [key, by])

describe('a counter', () => {
  it('gives every caller a number of its own, over instances, however many count at once', async () => {
    const here = Array.from({ length: 60 }, async () => (await countAttempts(['many']))[0]?.attempts)
    const there = Array.from({ length: 12 }, async () => (await fromElsewhere('many'))[0]?.attempts)
    const numbers = (await Promise.all([...here, ...there])).sort((a, b) => (a ?? 0) - (b ?? 0))
    expect(numbers).toEqual(Array.from({ length: 72 }, (_, n) => n + 1))
  })

  it('begins anew when its minute is over, and says until then how long that is', async () => {
    const [first] = await countAttempts(['window'])
    expect(first).toMatchObject({ attempts: 1, waitMs: 0 })
    expect(secondsOf(first)).toBe(60)
    await rewind('window', '59 seconds')
    const [second] = await countAttempts(['window'])
    expect(second?.attempts).toBe(2)
    expect(secondsOf(second)).toBeLessThanOrEqual(1)
    await rewind('window', '2 seconds')
    const [anew] = await countAttempts(['window'])
    expect([anew?.attempts, secondsOf(anew)]).toEqual([1, 60])
  })

  it('is counted beside others in one statement, answered in their order', async () => {
    await countAttempts(['b'])
    const counted = await countAttempts(['a', 'b', 'c'])
    expect(counted.map(({ attempts }) => attempts)).toEqual([1, 2, 1])
  })

  it('never waits for the log of the database: it costs no flush', async () => {
    const rows = await query(store.ownerUrl, `SELECT relpersistence FROM pg_class WHERE relname = 'throttle'`)
    expect(rows).toEqual([{ relpersistence: 'u' }])
  })

  it('goes when nobody used it for a while; failures are remembered for a day', async () => {
    await countAttempts(['quiet', 'failed', 'fresh'])
    await countFailure('failed')
    for (const key of ['quiet', 'failed']) await rewind(key, '10 minutes')
    await pruneThrottle()
    const kept = async () =>
      (
        await query<{ key: string }>(
          store.ownerUrl,
          `SELECT key FROM throttle WHERE key IN ('quiet', 'failed', 'fresh') ORDER BY key`,
        )
      ).map(({ key }) => key)
    expect(await kept()).toEqual(['failed', 'fresh'])
    await rewind('failed', '1 day')
    await pruneThrottle()
    expect(await kept()).toEqual(['fresh'])
  })
})
