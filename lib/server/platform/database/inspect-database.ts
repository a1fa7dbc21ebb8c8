import { Client } from 'pg'

/** What a running PostgreSQL says of itself, and what was migrated in it. */
export interface DatabaseFacts {
  version: number
  fsync: boolean
  fullPageWrites: boolean
  synchronousCommit: string
  /** Names of applied migrations; null = nothing was ever migrated here. */
  migrations: string[] | null
}

/** Looks and changes nothing. Throws where nobody answers. */
export async function inspectDatabase(url: string): Promise<DatabaseFacts> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000, query_timeout: 3_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<Record<'version' | 'fsync' | 'pages' | 'commit', string> & { made: boolean }>(
      `SELECT current_setting('server_version_num') AS version, current_setting('fsync') AS fsync,
         current_setting('full_page_writes') AS pages, current_setting('synchronous_commit') AS commit,
         to_regclass('public._prisma_migrations') IS NOT NULL AS made`,
    )
    const row = rows[0]
    const applied = row?.made
      ? await client.query<{ name: string }>(
          'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
        )
      : null
    return {
      version: Math.floor(Number(row?.version) / 10_000),
      fsync: row?.fsync === 'on',
      fullPageWrites: row?.pages === 'on',
      synchronousCommit: row?.commit ?? '',
      migrations: applied?.rows.map(({ name }) => name) ?? null,
    }
  } finally {
    await client.end()
  }
}
