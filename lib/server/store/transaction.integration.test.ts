import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { openTestPortal, type TestPortal } from '../operations/open-test-portal'
import { bySystem } from './audit-actor'
import { closeBreaker, isBreakerOpen } from './audit-breaker'
import { recordVoidedNumbers } from './audit-upkeep'
import { isUniqueViolation } from './database-error'
import { insertGroup } from './group'
import { transact } from './transaction'

let portal: TestPortal

beforeAll(async () => {
  portal = await openTestPortal()
})
afterAll(() => portal.close())

const event = { type: 'group.created' as const, outcome: 'success' as const, ...bySystem() }

interface Line {
  n: number
  type: string
  numbers?: number[]
}
/** The lines of this process's writer, in order of their numbers. */
async function lines(): Promise<Line[]> {
  const rows = await query<{ body: string; n: string }>(
    portal.ownerUrl,
    'SELECT body, n FROM audit.event WHERE writer = $1 ORDER BY n',
    [portal.writer],
  )
  return rows.map(({ body, n }) => ({ ...(JSON.parse(body) as Line), n: Number(n) }))
}
const groups = async () =>
  (await query<{ name: string }>(portal.ownerUrl, 'SELECT name FROM "group" ORDER BY name')).map((row) => row.name)

describe('a change and its events', () => {
  it('commit together', async () => {
    const before = (await lines()).length
    await transact(async ({ tx, record }) => {
      await insertGroup(tx, 'Kept', [])
      await record(event, event)
    })
    expect(await groups()).toContain('Kept')
    expect(await lines()).toHaveLength(before + 2)
  })

  it('roll back together, and the numbers that were taken are listed as void: no gap is left unexplained', async () => {
    const before = await lines()
    const boom = new Error('boom')
    await expect(
      transact(async ({ tx, record }) => {
        await insertGroup(tx, 'Lost', [])
        await record(event, event)
        throw boom
      }),
    ).rejects.toBe(boom)
    expect(await groups()).not.toContain('Lost')
    expect(await lines()).toEqual(before)

    await recordVoidedNumbers()
    const after = await lines()
    const last = before.at(-1)?.n ?? 0
    expect(after.at(-1)).toMatchObject({ n: last + 3, type: 'number.voided', numbers: [last + 1, last + 2] })
    const explained = [...after.map((line) => line.n), ...after.flatMap((line) => line.numbers ?? [])]
    expect(explained.sort((a, b) => a - b)).toEqual(Array.from({ length: last + 3 }, (_, index) => index + 1))
    expect(isBreakerOpen()).toBe(false)
  })

  it('fail together when the log refuses: the change is not kept, and requests are refused until the log is back', async () => {
    await query(portal.ownerUrl, 'REVOKE INSERT ON audit.event FROM gatehouse_app')
    await query(portal.ownerUrl, 'REVOKE EXECUTE ON FUNCTION audit.append FROM gatehouse_app, PUBLIC')
    try {
      const change = transact(async ({ tx, record }) => {
        await insertGroup(tx, 'Unrecorded', [])
        await record(event)
      })
      await expect(change).rejects.toMatchObject({ code: 'audit_unavailable' })
      expect(await groups()).not.toContain('Unrecorded')
      expect(isBreakerOpen()).toBe(true)
      await expect(transact(async () => 'anything')).rejects.toMatchObject({ code: 'audit_unavailable' })
    } finally {
      await query(portal.ownerUrl, 'GRANT INSERT ON audit.event TO gatehouse_app')
      await query(portal.ownerUrl, 'GRANT EXECUTE ON FUNCTION audit.append TO gatehouse_app')
      closeBreaker()
    }
    await transact(async ({ record }) => void (await record(event)))
    expect((await lines()).at(-1)?.type).toBe('group.created')
  })

  it('leave the log open to others when only the data is refused', async () => {
    const again = transact(async ({ tx, record }) => {
      await record(event)
      await insertGroup(tx, 'Kept', [])
    })
    expect(await again.catch(isUniqueViolation)).toBe(true)
    expect(isBreakerOpen()).toBe(false)
  })
})
