import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { findingsCountedUntil, foldFindings, listFindingCounts } from './finding-count'
import { openTestStore, type TestStore } from './open-test-store'

/** Events that are seeded; GATEHOUSE_SEED_EVENTS=1000000 measures with a large log. */
const events = Number(process.env.GATEHOUSE_SEED_EVENTS ?? 4_000)
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store?.close())

interface Seeded {
  findings: { type: string; confidence: string; count: number }[]
  purpose?: string
  type?: string
  daysAgo?: number
}

let written = 0
function add({ findings, purpose = 'answer', type = 'ai.request.decided', daysAgo = 0 }: Seeded): [string, unknown[]] {
  const facts = { purpose, findings: findings.map((finding) => ({ ...finding, beside: [] })) }
  const ts = Date.now() - daysAgo * 86_400_000
  const id =
    ts.toString(16).padStart(12, '0') + '7000800000000000'.slice(0, 8) + (++written).toString(16).padStart(12, '0')
  return [
    `INSERT INTO audit.event (id, writer, n, body, leaf, ts, type, outcome, severity)
     VALUES ($1::uuid, gen_random_uuid(), $2, $3, sha256('x'), to_timestamp($4 / 1000.0), $5, 'success', 'info')`,
    [id, written, JSON.stringify({ facts }), ts, type],
  ]
}
const seed = (...seeded: Seeded[]) =>
  seeded.reduce(
    (before, one) => before.then(() => query(store.ownerUrl, ...add(one)).then(() => {})),
    Promise.resolve(),
  )
const counts = async () => Object.fromEntries((await listFindingCounts()).map(({ type, ...rest }) => [type, rest]))
const iban = { type: 'finance.iban', confidence: 'high', count: 2 }

describe('what the detectors found', () => {
  it('is counted by requests and by values, and candidates apart', async () => {
    await seed(
      { findings: [iban, { ...iban, confidence: 'low', count: 5 }] },
      { findings: [iban], type: 'ai.request.blocked' },
      { findings: [{ ...iban, confidence: 'low', count: 3 }] },
      { findings: [iban], purpose: 'title' },
      { findings: [] },
    )
    await foldFindings(100)
    expect(await counts()).toEqual({ 'finance.iban': { requests: 2, values: 4, unsureRequests: 1 } })
    expect(await foldFindings(100), 'nothing is counted twice').toBe(0)
  })

  it('counts a request with two variants of a kind once for the kind', async () => {
    const of = (variant: string) => ({ type: `identity.tax-id:${variant}`, confidence: 'medium', count: 1 })
    await seed({ findings: [of('de'), of('fr')] })
    await foldFindings(100)
    expect(await counts()).toMatchObject({
      'identity.tax-id': { requests: 1, values: 2 },
      'identity.tax-id:de': { requests: 1, values: 1 },
    })
  })

  it('leaves out what is older than 30 days', async () => {
    await seed({ findings: [{ ...iban, type: 'finance.payroll' }], daysAgo: 30 })
    await foldFindings(100)
    expect(await counts()).not.toHaveProperty('finance.payroll')
  })

  it('never passes over an event whose transaction ends after a later one', async () => {
    const before = (await counts())['finance.iban']?.requests ?? 0
    const [text, values] = add({ findings: [iban] })
    const slow = new Client({ connectionString: store.ownerUrl })
    await slow.connect()
    try {
      await slow.query('BEGIN')
      await slow.query(text, values)
      await seed({ findings: [iban] })
      await foldFindings(100)
      await slow.query('COMMIT')
    } finally {
      await slow.end()
    }
    await foldFindings(100)
    expect((await counts())['finance.iban']?.requests).toBe(before + 2)
  })

  it(`catches up with ${events} events in turns, and is read from a row for each kind and day`, async () => {
    await query(
      store.ownerUrl,
      `INSERT INTO audit.event (id, writer, n, body, leaf, ts, type, outcome, severity, run)
       SELECT (lpad(to_hex((extract(epoch FROM now()) * 1000)::bigint - n * 2), 12, '0') || '70008001' || lpad(to_hex(n), 12, '0'))::uuid,
         gen_random_uuid(), n + 1, '{"facts":{"purpose":"answer","findings":[' || (SELECT string_agg('{"type":"' || t
           || '","confidence":"high","count":1,"beside":[]}', ',') FROM unnest(CASE WHEN n % 2 = 0 THEN
           ARRAY['network.ip', 'contact.email'] ELSE ARRAY['network.mac'] END) t) || '],"x":"' || repeat('x', 900) || '"}}',
         sha256(n::text::bytea), now() - n * interval '2 ms',
         CASE WHEN n % 4 < 2 THEN 'ai.request.decided' ELSE 'ai.request.completed' END, 'success', 'info', gen_random_uuid()
       FROM generate_series(0, $1::int - 1) AS n`,
      [events],
    )
    await query(store.ownerUrl, 'VACUUM ANALYZE audit.event')
    const before = Date.now()
    const atOnce = Math.max(1_000, events / 50)
    while ((await foldFindings(atOnce)) === atOnce);
    const foldedMs = Date.now() - before
    expect(await counts()).toMatchObject({ 'network.ip': { requests: events / 4, values: events / 4 } })
    expect((await findingsCountedUntil()).getTime()).toBeGreaterThanOrEqual(before)
    const [kept] = await query<{ rows: string }>(store.ownerUrl, 'SELECT count(*) AS rows FROM usage.finding')
    expect(Number(kept?.rows), 'a row for each kind and day, however many events there are').toBeLessThan(30)
    const readFrom = performance.now()
    await listFindingCounts()
    if (events > 10_000) console.info({ events, foldedMs, readMs: performance.now() - readFrom })
  })
})
