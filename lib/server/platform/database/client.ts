import { PrismaPg } from '@prisma/adapter-pg'
import { AppError } from '@/lib/core/errors'
import { PrismaClient } from '@/prisma/generated/client'
import { forget, shared } from '../registry'

export type Database = PrismaClient
/** A client inside an open transaction. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

const name = 'database'

/** Opens the pool; once in a process, before anything asks for it. */
export function openDatabase(url: string, options: { poolSize?: number } = {}): Database {
  return shared(name, () => {
    const adapter = new PrismaPg({
      connectionString: url,
      max: options.poolSize ?? 24,
      connectionTimeoutMillis: 3_000,
      // A database that went away must not hang a request: the breaker needs the failure within a second or so.
      query_timeout: 12_000,
      keepAlive: true,
      options: '-c timezone=UTC',
    })
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
