import path from 'node:path'
import { findEmbeddedUrl } from '@/lib/server/platform/database/embedded-postgres'
import { type DatabaseFacts, inspectDatabase } from '@/lib/server/platform/database/inspect-database'
import { readMigrations } from '@/lib/server/platform/database/migrate'
import { findPackagedPostgres } from '@/lib/server/platform/database/postgres-binaries'
import type { Env } from '@/lib/server/platform/env'
import type { Check } from './doctor-machine'

const result = (check: string, verdict: Check['verdict'], sentence: string): Check => ({ check, verdict, sentence })

/** The server that is named or packaged: does it answer, and does it keep what it is told? Starts none. */
export async function checkDatabase(root: string, env: Env): Promise<Check[]> {
  const kind = env.databaseUrl === null ? 'The packaged PostgreSQL' : `PostgreSQL at ${placeOf(env.databaseUrl)}`
  try {
    const url = env.databaseUrl ?? findEmbeddedUrl(env.dataFolder)
    if (url === null) {
      const { version } = findPackagedPostgres(root)
      return [result('database', 'pass', `${kind} (${version}) is not running; "npm start" starts it.`)]
    }
    return judge(kind, root, await inspectDatabase(url))
  } catch (error) {
    // The reason, never the driver's words: they may carry a password.
    const reason = (error as NodeJS.ErrnoException).code ?? 'no answer in 3 s'
    const cure =
      env.databaseUrl === null ? 'Read postgres.log in the data folder.' : 'Check the address and the server.'
    return [result('database', 'fail', `${kind} does not answer (${reason}). ${cure}`)]
  }
}

/** Host and port alone: the rest of the address may be a secret. */
function placeOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? `DATABASE_URL (${new URL(databaseUrl).host})` : 'DATABASE_URL'
}

function judge(kind: string, root: string, facts: DatabaseFacts): Check[] {
  const isNew = facts.version >= 15
  const durable = facts.fsync && facts.fullPageWrites
  return [
    isNew
      ? result('database', 'pass', `${kind} answers (version ${facts.version}).`)
      : result('database', 'fail', `${kind} is version ${facts.version}: Gatehouse needs 15 or later.`),
    durable
      ? result('durability', 'pass', 'fsync and full_page_writes are on.')
      : result('durability', 'fail', 'fsync or full_page_writes is off, so a record could be lost. Switch both on.'),
    judgeMigrations(root, facts.migrations),
  ]
}

function judgeMigrations(root: string, applied: string[] | null): Check {
  const ours = readMigrations(path.join(root, 'prisma', 'migrations')).map(({ name }) => name)
  const unknown = (applied ?? []).filter((name) => !ours.includes(name))
  const missing = ours.filter((name) => !applied?.includes(name))
  if (unknown.length > 0)
    return result(
      'migrations',
      'fail',
      `The database is newer than this version (${unknown[0]}). Install the newer one.`,
    )
  if (missing.length > 0) return result('migrations', 'warn', `${missing.length} to apply; the next start does it.`)
  return result('migrations', 'pass', `All ${ours.length} are applied.`)
}
