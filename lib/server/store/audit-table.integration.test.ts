import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { freshDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { newId } from '../platform/id'

let db: TestDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

const row = (change: Record<string, unknown> = {}) => ({
  id: newId(),
  writer: randomUUID(),
  n: 1,
  body: '{"v":1}',
  leaf: randomBytes(32).toString('hex'),
  ts: new Date().toISOString(),
  type: 'system.started',
  outcome: 'success',
  severity: 'info',
  ...change,
})
const append = (rows: unknown[], url = db.appUrl) =>
  query(url, 'SELECT audit.append($1::jsonb)::text', [JSON.stringify(rows)])
const count = async () =>
  Number((await query<{ n: string }>(db.ownerUrl, 'SELECT count(*) AS n FROM audit.event'))[0]?.n)

describe('the log', () => {
  it('takes events from the running portal, with their order and transaction', async () => {
    const before = await count()
    await append([row(), row({ n: 2 })])
    expect(await count()).toBe(before + 2)
  })

  for (const role of ['app', 'owner'] as const) {
    const url = () => (role === 'app' ? db.appUrl : db.ownerUrl)
    for (const statement of [
      `UPDATE audit.event SET body = '{}'`,
      'DELETE FROM audit.event',
      'TRUNCATE audit.event',
      `UPDATE audit.event SET type = 'x' WHERE n = 1`,
    ])
      it(`refuses the ${role}: ${statement}`, async () => {
        await append([row()])
        const before = await query(db.ownerUrl, 'SELECT id, body, type FROM audit.event ORDER BY id')
        await expect(query(url(), statement)).rejects.toMatchObject({ code: '42501' })
        expect(await query(db.ownerUrl, 'SELECT id, body, type FROM audit.event ORDER BY id')).toEqual(before)
      })

    it(`refuses the ${role} to change or empty one month's partition`, async () => {
      await append([row()])
      const now = new Date()
      const part = `audit.event_${now.getUTCFullYear()}_${String(now.getUTCMonth() + 1).padStart(2, '0')}`
      for (const statement of [`TRUNCATE ${part}`, `DELETE FROM ${part}`, `UPDATE ${part} SET body = '{}'`])
        await expect(query(url(), statement), statement).rejects.toMatchObject({ code: '42501' })
    })
  }

  it('lets the running portal neither switch the triggers off nor drop the table', async () => {
    for (const statement of [
      'ALTER TABLE audit.event DISABLE TRIGGER ALL',
      'DROP TABLE audit.event',
      'DROP FUNCTION audit.refuse_change() CASCADE',
      'SET session_replication_role = replica',
      'CREATE TABLE audit.mine (id int)',
      'UPDATE _prisma_migrations SET checksum = $$x$$',
    ])
      await expect(query(db.appUrl, statement), statement).rejects.toMatchObject({ code: '42501' })
  })

  it('refuses a number below 1, a leaf that is no SHA-256, a line with a break in it, and one over 64 KiB', async () => {
    for (const change of [{ n: 0 }, { leaf: 'ab' }, { body: 'a\nb' }, { body: 'x'.repeat(65_537) }])
      await expect(append([row(change)])).rejects.toMatchObject({ code: '23514' })
    await append([row({ body: 'x'.repeat(65_536) })])
  })

  it('has a place for events from last month to two months ahead, and making them again changes nothing', async () => {
    const months = [-1, 0, 1, 2].map((ahead) => {
      const now = new Date()
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
      return `event_${month.getUTCFullYear()}_${String(month.getUTCMonth() + 1).padStart(2, '0')}`
    })
    expect(await partitions()).toEqual(months.sort())
    await query(db.appUrl, 'SELECT audit.ensure_months(now())::text')
    expect(await partitions()).toEqual(months)
  })

  it('has a place for the months that a demo tells of, and for none more than a year back', async () => {
    const ago = (months: number) => {
      const now = new Date()
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
        .toISOString()
        .slice(0, 7)
        .replace('-', '_')
    }
    await query(db.appUrl, "SELECT audit.ensure_months(now() - interval '2 months')::text")
    expect(await partitions()).toContain(`event_${ago(3)}`)
    await query(db.appUrl, "SELECT audit.ensure_months('1999-01-01')::text")
    expect(await partitions()).toContain(`event_${ago(12)}`)
    expect(await partitions()).not.toContain(`event_${ago(13)}`)
  })
})

async function partitions(): Promise<string[]> {
  const rows = await query<{ name: string }>(
    db.ownerUrl,
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'audit.event'::regclass ORDER BY 1`,
  )
  return rows.map((one) => one.name)
}
