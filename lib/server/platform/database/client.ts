import { PrismaPg } from '@prisma/adapter-pg'
import { AppError } from '@/lib/core/errors'
import { PrismaClient } from '@/prisma/generated/client'
import { forget, shared } from '../registry'

export type Database = PrismaClient
/** A client inside an open transaction. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

const name = 'database'

/** Most statements that are kept prepared on a connection; lists of any length make more of them than that. */
const mostPrepared = 300

/** A name for each statement, so that PostgreSQL parses and plans it once a connection and not once a call. */
function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    // The empty name is PostgreSQL's unnamed statement: prepared for this one call.
    if (names.size >= mostPrepared) return ''
    const made = `gatehouse_${names.size}`
    names.set(sql, made)
    return made
  }
}

/** Opens the pool; once in a process, before anything asks for it. */
export function openDatabase(url: string, options: { poolSize?: number } = {}): Database {
  return shared(name, () => {
    const adapter = new PrismaPg(
      {
        connectionString: url,
        max: options.poolSize ?? 24,
        connectionTimeoutMillis: 3_000,
        // A database that went away must not hang a request: the breaker needs the failure within a second or so.
        query_timeout: 12_000,
        keepAlive: true,
        options: '-c timezone=UTC',
      },
      { statementNameGenerator: nameStatements() },
    )
    return new PrismaClient({ adapter })
  })
}

/** The pool of this process, whichever bundle asks. */
export function database(): Database {
  return shared<Database>(name, () => {
    throw new AppError('internal', 'The database is not open yet.')
  })
}

export async function closeDatabase(): Promise<void> {
  const open = shared<Database | null>(name, () => null)
  forget(name)
  await open?.$disconnect()
}
