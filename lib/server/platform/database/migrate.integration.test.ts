import { afterEach, describe, expect, it } from 'vitest'
import { migrationsFolder, query } from '@/e2e/fixtures/test-cluster'
import { freshDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { migrate, readMigrations } from './migrate'

const ours = readMigrations(migrationsFolder)
const names = ours.map((migration) => migration.name)
const table = (name: string) => ({ name, sql: `CREATE TABLE "${name}" (id int)` })
const opened: TestDatabase[] = []

async function emptyDatabase(): Promise<string> {
  const database = await freshDatabase({ empty: true })
  opened.push(database)
  return database.ownerUrl
}
const history = (url: string) =>
  query<{ migration_name: string }>(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name')
const tables = (url: string) =>
  query<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  )

afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop()
})

describe('migrations', () => {
  it('make an empty database whole, and change nothing when they run again', async () => {
    const url = await emptyDatabase()
    expect(await migrate(url, ours)).toEqual(names)
    const before = await history(url)
    expect(await migrate(url, ours)).toEqual([])
    expect(await history(url)).toEqual(before)
    expect(before.map((row) => row.migration_name)).toEqual(names)
  })

  it('are applied once when two instances start on an empty database at the same time', async () => {
    const url = await emptyDatabase()
    const applied = await Promise.all([migrate(url, ours), migrate(url, ours)])
    expect(applied.flat().sort()).toEqual(names)
    expect(applied.map((list) => list.length).sort()).toEqual([0, names.length])
    expect((await history(url)).map((row) => row.migration_name)).toEqual(names)
  })

  it('continue where an older version stopped', async () => {
    const url = await emptyDatabase()
    await migrate(url, ours.slice(0, 1))
    expect(await migrate(url, ours)).toEqual(names.slice(1))
  })

  it('are refused when one was edited after it was applied, and nothing is changed', async () => {
    const url = await emptyDatabase()
    await migrate(url, [table('0001')])
    const edited = [{ name: '0001', sql: 'CREATE TABLE other (id int)' }, table('0002')]
    await expect(migrate(url, edited)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('0001 was edited after it was applied'),
    })
    expect((await tables(url)).map((row) => row.name)).toEqual(['0001', '_prisma_migrations'])
  })

  it('are refused on a database that is newer than the code', async () => {
    const url = await emptyDatabase()
    await migrate(url, [table('0001'), table('0002')])
    await expect(migrate(url, [table('0001')])).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('newer than this version of Gatehouse: it has the migration 0002'),
    })
  })

  it('are rolled back whole when a statement fails, keep the earlier ones, and can be repaired', async () => {
    const url = await emptyDatabase()
    const broken = { name: '0002', sql: 'CREATE TABLE half (id int); SELECT 1/0; CREATE TABLE never (id int)' }
    await expect(migrate(url, [table('0001'), broken, table('0003')])).rejects.toMatchObject({
      message: expect.stringContaining('0002 failed and was rolled back: division by zero'),
    })
    expect((await history(url)).map((row) => row.migration_name)).toEqual(['0001'])
    expect((await tables(url)).map((row) => row.name)).toEqual(['0001', '_prisma_migrations'])
    expect(await migrate(url, [table('0001'), table('0002'), table('0003')])).toEqual(['0002', '0003'])
  })

  it('leave no lock behind when they fail', async () => {
    const url = await emptyDatabase()
    await expect(migrate(url, [{ name: '0001', sql: 'NO SQL AT ALL' }])).rejects.toThrow('0001 failed')
    expect(await migrate(url, [table('0001')])).toEqual(['0001'])
  })
})
