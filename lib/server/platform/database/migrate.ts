import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { AppError } from '@/lib/core/errors'

export interface Migration {
  name: string
  sql: string
}

/** One at a time over all instances that share a database. */
const migrationLock = 7_316_402_002

const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)`

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
}

const checksum = (sql: string) => createHash('sha256').update(sql).digest('hex')

/**
 * Applies what is missing, in order, one transaction a file, under one advisory lock; several instances may start at
 * once. Refuses a database that an edited or unknown migration made. Returns the names that were applied now.
 */
export async function migrate(ownerUrl: string, migrations: Migration[]): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(historyTable)
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
    )
    checkHistory(rows, migrations)
    const applied = new Set(rows.map((row) => row.migration_name))
    const missing = migrations.filter((migration) => !applied.has(migration.name))
    for (const migration of missing) await applyOne(client, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

function checkHistory(rows: { migration_name: string; checksum: string }[], migrations: Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration.sql)]))
  for (const row of rows) {
    const expected = known.get(row.migration_name)
    if (expected === undefined)
      throw new AppError(
        'conflict',
        `This database is newer than this version of Gatehouse: it has the migration ${row.migration_name}, which is unknown here. Install the newer version, or restore a backup.`,
      )
    if (expected !== row.checksum)
      throw new AppError(
        'conflict',
        `The migration ${row.migration_name} was edited after it was applied to this database. Restore the original file; changes need a new migration.`,
      )
  }
}

/** One simple query, so that file and history row commit together or not at all. */
async function applyOne(client: Client, migration: Migration): Promise<void> {
  const sum = checksum(migration.sql)
  const record = `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
    VALUES ('${randomUUID()}', '${sum}', now(), '${migration.name.replaceAll("'", "''")}', 1)`
  try {
    await client.query(`BEGIN;\n${migration.sql}\n;${record};\nCOMMIT;`)
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    const reason = cause instanceof Error ? cause.message : 'unknown'
    throw new AppError('internal', `The migration ${migration.name} failed and was rolled back: ${reason}`, { cause })
  }
}
