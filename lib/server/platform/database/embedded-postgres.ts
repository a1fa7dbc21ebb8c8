import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { AppError } from '@/lib/core/errors'
import { log } from '../log'
import { writeOnce } from '../write-once'
import { keepRunning } from './keep-running'
import { installPostgres } from './postgres-binaries'
import {
  type Cluster,
  findPostmaster,
  freePort,
  initialiseCluster,
  isAlive,
  spawnPostgres,
  stopPostmaster,
} from './postgres-process'
import { choosePostgresUser, postgresHome, preparePostgresHome } from './postgres-user'

export interface EmbeddedPostgres {
  /** For migrations: owns every object. */
  ownerUrl: string
  /** For everything else: may not change or delete what the log holds. */
  appUrl: string
  port: number
  pid: number
  stop(): Promise<void>
}

interface Passwords {
  owner: string
  app: string
}

const ownerName = 'gatehouse_owner'
const appName = 'gatehouse_app'
const databaseName = 'gatehouse'
/** Session advisory lock that a living owner of this cluster holds. */
const ownerLock = 7_316_402_001

/** Starts the real PostgreSQL that is packaged with us, on loopback, as a child; one owner a data folder. */
export async function startEmbeddedPostgres(root: string, dataFolder: string): Promise<EmbeddedPostgres> {
  const user = choosePostgresUser()
  const home = preparePostgresHome(dataFolder, user)
  const cluster: Cluster = { home, user, binaries: installPostgres(root, home) }
  const passwords = readPasswords(dataFolder, existsSync(path.join(home, 'cluster', 'PG_VERSION')))
  initialiseCluster(cluster, { name: ownerName, password: passwords.owner })
  await stopOrphan(cluster, passwords, dataFolder)

  const port = await freePort()
  const url = (name: string, password: string, database: string) =>
    `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`
  const kept = await keepRunning(async () => {
    const child = spawnPostgres(cluster, port)
    const isRunning = () => child.exitCode === null && child.signalCode === null
    try {
      const lock = await connectWhenReady(url(ownerName, passwords.owner, 'postgres'), isRunning)
      await holdOwnerLock(lock, dataFolder)
      await prepareDatabase(lock, passwords.app)
      return { child, lock }
    } catch (error) {
      if (isRunning()) await stopPostmaster(child.pid ?? 0)
      throw error
    }
  })
  return {
    ownerUrl: url(ownerName, passwords.owner, databaseName),
    appUrl: url(appName, passwords.app, databaseName),
    port,
    get pid() {
      return kept.pid()
    },
    stop: kept.stop,
  }
}

/**
 * The address of the server that runs on this data folder now, with its owner's rights; null = none runs. Starts nothing
 * and takes no lock.
 */
export function findEmbeddedUrl(dataFolder: string): string | null {
  const user = choosePostgresUser()
  const found = findPostmaster({ home: postgresHome(dataFolder, user), user })
  const file = path.join(dataFolder, 'keys', 'database.json')
  if (found === null || !existsSync(file)) return null
  const { owner } = JSON.parse(readFileSync(file, 'utf8')) as Passwords
  return `postgresql://${ownerName}:${owner}@127.0.0.1:${found.port}/${databaseName}`
}

/** Removes a data folder with its database, wherever that lies; refuses while a process owns it. */
export async function removeDataFolder(root: string, dataFolder: string): Promise<void> {
  const server = await startEmbeddedPostgres(root, dataFolder)
  await server.stop()
  for (const folder of [postgresHome(dataFolder, choosePostgresUser()), dataFolder])
    rmSync(folder, { recursive: true, force: true })
}

/** Passwords are made at the first start and kept beside the keys, readable to us alone. */
function readPasswords(dataFolder: string, clusterExists: boolean): Passwords {
  const file = path.join(dataFolder, 'keys', 'database.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  if (clusterExists)
    throw new AppError(
      'internal',
      `There is a database but no ${file}, which holds its passwords. Put the file back from where the keys folder was kept.`,
    )
  const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
  // Of two starts at the same instant, both must make the cluster with the same.
  writeOnce(file, JSON.stringify(passwords))
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords
}

/**
 * A server may run already on this cluster: that of a living Gatehouse (then we refuse), or one whose owner was killed
 * (then we stop it and start our own). Only who can sign in with our password and take the owner's lock may stop it.
 */
async function stopOrphan(cluster: Cluster, passwords: Passwords, dataFolder: string): Promise<void> {
  const found = findPostmaster(cluster)
  if (found === null) return
  const url = `postgresql://${ownerName}:${passwords.owner}@127.0.0.1:${found.port}/postgres`
  const client = await connectWhenReady(url, () => isAlive(found.pid)).catch((error) => {
    if (isAlive(found.pid)) throw error
    return null
  })
  // It ended while we asked.
  if (client === null) return
  try {
    await holdOwnerLock(client, dataFolder)
  } finally {
    await client.end().catch(() => {})
  }
  log.warn('postgres.orphan_stopped', { pid: found.pid })
  await stopPostmaster(found.pid)
}

async function holdOwnerLock(client: Client, dataFolder: string): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [ownerLock])
  if (rows[0]?.held) return
  await client.end().catch(() => {})
  throw new AppError(
    'conflict',
    `Gatehouse is already running on ${dataFolder}. Stop it first, or set GATEHOUSE_DATA to another folder.`,
  )
}

async function connectWhenReady(url: string, isRunning: () => boolean): Promise<Client> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 20) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (cause) {
      const code = (cause as { code?: string }).code
      if (code === '28P01')
        throw new AppError(
          'internal',
          'PostgreSQL refuses the password in keys/database.json: the file belongs to another database.',
          { cause },
        )
      if (!isRunning())
        throw new AppError(
          'conflict',
          'PostgreSQL stopped while starting. Another start may have been faster; otherwise read postgres.log in the data folder.',
          { cause },
        )
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new AppError('internal', 'PostgreSQL did not answer within 60 s. Read postgres.log in the data folder.')
}

/** The database and the role that the running portal uses: no owner of anything. */
async function prepareDatabase(owner: Client, appPassword: string): Promise<void> {
  const exists = async (query: string, value: string) => ((await owner.query(query, [value])).rowCount ?? 0) > 0
  if (!(await exists('SELECT 1 FROM pg_roles WHERE rolname = $1', appName)))
    await owner.query(`CREATE ROLE ${appName} LOGIN PASSWORD '${appPassword}'`)
  if (!(await exists('SELECT 1 FROM pg_database WHERE datname = $1', databaseName)))
    await owner.query(`CREATE DATABASE ${databaseName} OWNER ${ownerName}`)
}
