import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Holder, holdPostgres, ordinaryUserMissing } from '@/e2e/fixtures/postgres-holder'
import { query, repositoryRoot } from '@/e2e/fixtures/test-cluster'
import { setLogLevel } from '../log'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres'
import { isAlive } from './postgres-process'
import { choosePostgresUser } from './postgres-user'

const isRoot = process.getuid?.() === 0
const lentUser = choosePostgresUser()
const noOrdinaryUser = ordinaryUserMissing(lentUser)

let folder: string
let data: string
const running: EmbeddedPostgres[] = []
const holders: Holder[] = []

beforeEach(() => {
  setLogLevel('silent')
  folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-embedded-'))
  chmodSync(folder, 0o755)
  data = path.join(folder, 'data')
})
afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  for (const holder of holders.splice(0)) await holder.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

async function start(at = data): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(repositoryRoot, at)
  running.push(postgres)
  return postgres
}
async function hold(user: typeof lentUser = null): Promise<Holder> {
  const holder = await holdPostgres(data, user)
  holders.push(holder)
  return holder
}
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'it started',
    (error: Error) => error.message,
  )
/** Processes whose command line names the folder. */
function processesIn(place: string): number[] {
  if (!existsSync('/proc')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(place)
      } catch {
        return false
      }
    })
    .map(Number)
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written over a stop and a start, and stop() leaves no process', async () => {
    const first = await start()
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS n')
    await running.splice(0)[0]?.stop()
    expect(isAlive(first.pid)).toBe(false)
    expect(processesIn(folder)).toEqual([])
    const second = await start()
    expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 42 }])
  })

  it('writes durably, in UTC, on loopback alone, and asks for a password', async () => {
    const { ownerUrl, appUrl, port } = await start()
    expect(await query(ownerUrl, `SELECT current_setting('unix_socket_directories') AS sockets`)).toEqual([
      { sockets: '' },
    ])
    const settings = await query(
      appUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
        current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS listens,
        current_setting('data_checksums') AS sums`,
    )
    expect(settings).toEqual([{ fsync: 'on', pages: 'on', zone: 'UTC', listens: '127.0.0.1', sums: 'on' }])
    const guessed = `postgresql://gatehouse_owner:guessed@127.0.0.1:${port}/gatehouse`
    await expect(query(guessed, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    expect(new URL(ownerUrl).password).toMatch(/^[0-9a-f]{48}$/)
    if (process.platform !== 'win32')
      expect(statSync(path.join(data, 'keys', 'database.json')).mode & 0o777).toBe(0o600)
  })

  it('refuses a second start on the same data while the first is alive, and the first goes on', async () => {
    const first = await start()
    expect(await refusal(startEmbeddedPostgres(repositoryRoot, data))).toBe(
      `Gatehouse is already running on ${data}. Stop it first, or set GATEHOUSE_DATA to another folder.`,
    )
    expect(await query(first.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('lets exactly one of two win that start at the same instant on an empty folder, and the data opens afterwards', async () => {
    const both = await Promise.all([hold(), hold()])
    const winners = both.filter((holder) => holder.answer.held)
    expect(winners).toHaveLength(1)
    const loser = both.find((holder) => !holder.answer.held)?.answer
    expect(loser && !loser.held && loser.said).toMatch(/already running on|PostgreSQL stopped while starting/)
    for (const holder of holders.splice(0)) await holder.end('SIGTERM')
    expect(processesIn(folder)).toEqual([])
    expect(await query((await start()).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('stops what a killed owner left running, and nothing that was committed is lost', async () => {
    const owner = await hold()
    const { answer } = owner
    if (!answer.held) throw new Error(answer.said)
    await query(answer.ownerUrl, 'CREATE TABLE kept AS SELECT g AS n FROM generate_series(1, 1000) g')
    await owner.end('SIGKILL')
    expect(isAlive(answer.pid)).toBe(true)
    const next = await start()
    expect(isAlive(answer.pid)).toBe(false)
    expect(await query(next.ownerUrl, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }])
  })

  it('starts after everything was killed, the database too', async () => {
    const owner = await hold()
    const { answer } = owner
    if (!answer.held) throw new Error(answer.said)
    await query(answer.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n')
    await owner.end('SIGKILL')
    process.kill(answer.pid, 'SIGKILL')
    expect(await query((await start()).ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })

  it('starts where its pid file names another program, as after a restart of the machine', async () => {
    const first = await start()
    const file = path.join(data, 'postgres', 'cluster', 'postmaster.pid')
    const lines = readFileSync(file, 'utf8').split('\n')
    await running.splice(0)[0]?.stop()
    writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'))
    expect(isAlive(first.pid)).toBe(false)
    expect(await query((await start()).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('ends with its owner at SIGTERM', async () => {
    const owner = await hold()
    const { answer } = owner
    if (!answer.held) throw new Error(answer.said)
    await owner.end('SIGTERM')
    expect(isAlive(answer.pid)).toBe(false)
    expect(processesIn(folder)).toEqual([])
  })
})

describe('where the embedded PostgreSQL may live', () => {
  it('says which folder it cannot write to', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const below = path.join(file, 'data')
    expect(await refusal(startEmbeddedPostgres(repositoryRoot, below))).toBe(
      `Gatehouse cannot write to ${below}. Give this user the right to write there, or set GATEHOUSE_DATA to another folder.`,
    )
  })

  it.skipIf(noOrdinaryUser !== null)(`runs as an ordinary user, and says what that user may not write to`, async () => {
    mkdirSync(data)
    if (lentUser) chownSync(data, lentUser.uid, lentUser.gid)
    const holder = await hold(lentUser)
    if (!holder.answer.held) throw new Error(holder.answer.said)
    expect(await query(holder.answer.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await holder.end('SIGTERM')
    expect(isAlive(holder.answer.pid)).toBe(false)

    data = path.join(folder, 'not-mine', 'data')
    mkdirSync(path.dirname(data))
    chmodSync(path.dirname(data), 0o555)
    const refused = await hold(lentUser)
    expect(refused.answer).toEqual({ held: false, said: expect.stringContaining(`cannot write to ${data}`) })
  })

  it.skipIf(!isRoot)('runs as root with its data below a folder that other users cannot enter', async () => {
    const closed = path.join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const postgres = await start(path.join(closed, 'data'))
    const rows = await query<{ home: string }>(postgres.ownerUrl, `SELECT current_setting('data_directory') AS home`)
    const home = path.dirname(rows[0]?.home ?? '')
    try {
      expect(home.startsWith('/var/lib/gatehouse/')).toBe(true)
      expect(existsSync(path.join(closed, 'data', 'keys', 'database.json'))).toBe(true)
      await running.splice(0)[0]?.stop()
      expect(await query((await start(path.join(closed, 'data'))).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    } finally {
      for (const one of running.splice(0)) await one.stop()
      if (home.startsWith('/var/lib/gatehouse/')) rmSync(home, { recursive: true, force: true })
    }
  })

  it('refuses to guess when the file with its passwords is gone, or belongs to another database', async () => {
    await start()
    await running.splice(0)[0]?.stop()
    const file = path.join(data, 'keys', 'database.json')
    const kept = readFileSync(file)
    rmSync(file)
    expect(await refusal(startEmbeddedPostgres(repositoryRoot, data))).toContain(`There is a database but no ${file}`)
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, JSON.stringify({ owner: 'other', app: 'other' }))
    expect(await refusal(startEmbeddedPostgres(repositoryRoot, data))).toContain('the file belongs to another database')
    expect(processesIn(folder)).toEqual([])
    writeFileSync(file, kept)
    expect(await query((await start()).ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})
