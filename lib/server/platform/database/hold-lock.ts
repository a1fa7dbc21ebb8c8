import { Client } from 'pg'

/**
 * A connection of its own that holds a session advisory lock as long as this process lives: others tell by it, and not
 * by a clock, whether an instance is alive. Null = somebody holds it.
 */
export async function holdLock(url: string, key: bigint): Promise<{ release(): Promise<void> } | null> {
  const client = new Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [key.toString()])
  if (rows[0]?.held) return { release: () => client.end().catch(() => {}) }
  await client.end()
  return null
}
