import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { AppError } from '@/lib/core/errors'
import { PrismaClient } from '@/prisma/generated/client'
import { forget, shared } from '../registry'
import { PoolClient } from './pool-client'

export type Database = PrismaClient
/** A client inside an open transaction. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

interface Connections {
  pool: Pool
  prisma: PrismaClient
  /** Of a statement, so that PostgreSQL parses and plans it once a connection and not once a call. */
  nameOf: (text: string) => string
}

const name = 'database'

/** Most statements that are kept prepared on a connection; lists of any length make more of them than that. */
const mostPrepared = 300

function nameStatements(): (text: string) => string {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined) return known
    // The empty name is PostgreSQL's unnamed statement: prepared for this one call.
    if (names.size >= mostPrepared) return ''
    const made = `gatehouse_${names.size}`
    names.set(text, made)
    return made
  }
}

/** Opens the pool that models (Prisma) and plain statements (`sql`) share; once in a process, before anything asks. */
export function openDatabase(url: string, options: { poolSize?: number } = {}): void {
  shared(name, (): Connections => {
    const pool = new Pool({
      connectionString: url,
      max: options.poolSize ?? 24,
      // A connection costs a process there: a quiet office must not pay for one at each question.
      idleTimeoutMillis: 10 * 60_000,
      connectionTimeoutMillis: 3_000,
      // For one statement that hangs; a database that hangs is seen by `keep-lock`, which hangs up.
      query_timeout: 12_000,
      keepAlive: true,
      Client: PoolClient,
      options: '-c timezone=UTC',
    })
    const nameOf = nameStatements()
    const adapter = new PrismaPg(pool, {
      statementNameGenerator: (query) => nameOf(query.sql),
      disposeExternalPool: true,
    })
    // An idle connection that breaks is replaced at the next asking; unheard, it would end the process.
    pool.on('error', () => {})
    return { pool, nameOf, prisma: new PrismaClient({ adapter }) }
  })
}

/** The pool of this process, whichever bundle asks. */
export function connections(): Connections {
  return shared<Connections>(name, () => {
    throw new AppError('internal', 'The database is not open yet.')
  })
}

export const database = (): Database => connections().prisma

export async function closeDatabase(): Promise<void> {
  const open = shared<Connections | null>(name, () => null)
  forget(name)
  await open?.prisma.$disconnect()
  if (open?.pool.ended === false) await open.pool.end()
}
