import { Client } from 'pg'
import { answerWithinMs } from './pool-client'

/** How often the database is asked whether it is there. */
const askEveryMs = 500

interface Watch {
  /** No answer came in time, or the connection is gone; called again at each look until one comes. */
  lost(): void
  answers(): void
}

interface Keeper extends Watch {
  url: string
  key: bigint
  client: Client | null
  held: boolean
}

/**
 * A connection of its own that holds a session advisory lock as long as this process lives: others tell by it, and not
 * by a clock, whether an instance is alive. The same connection tells a database that hangs from one that is slow: it
 * is asked for nothing but an answer. Where it is lost, it is opened again and takes the lock again.
 */
export async function keepLock(url: string, key: bigint, watch: Watch): Promise<{ release(): Promise<void> }> {
  const keeper: Keeper = { ...watch, url, key, client: null, held: false }
  await look(keeper)
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    look(keeper)
      .then(keeper.answers, keeper.lost)
      .finally(() => {
        busy = false
      })
  }, askEveryMs)
  return {
    async release() {
      clearInterval(timer)
      await close(keeper)
    },
  }
}

async function look(keeper: Keeper): Promise<void> {
  try {
    keeper.client ??= await connect(keeper.url)
    await inTime(keeper.held ? keeper.client.query('SELECT 1') : takeLock(keeper, keeper.client))
  } catch (error) {
    void close(keeper)
    throw error
  }
}

/** Nobody else has this key; after a loss our own old session may hold it until the server sees that it is gone. */
async function takeLock(keeper: Keeper, client: Client): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
    keeper.key.toString(),
  ])
  keeper.held = rows[0]?.held === true
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: answerWithinMs, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** What has arrived already counts, even where this process was too busy to read it before its own alarm rang. */
function inTime(answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = () => setImmediate(() => setImmediate(reject, new Error('the database does not answer')))
    const alarm = setTimeout(late, answerWithinMs)
    answer.then(resolve, reject).finally(() => clearTimeout(alarm))
  })
}

/** A server that hangs says no goodbye. */
async function close(keeper: Keeper): Promise<void> {
  const { client } = keeper
  keeper.client = null
  keeper.held = false
  if (client === null) return
  await inTime(client.end()).catch(() => client.connection.stream.destroy())
}
