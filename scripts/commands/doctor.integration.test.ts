import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { processesOf, signalAll } from '@/e2e/fixtures/postgres-signals'
import { repositoryRoot } from '@/e2e/fixtures/test-cluster'
import { freshDatabase } from '@/e2e/fixtures/test-database'

interface Said {
  status: number
  output: string
  of(check: string): { verdict: string; sentence: string } | undefined
}

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal({ database: 'embedded' })
}, 120_000)
afterAll(() => portal?.close())

/** As an operator calls it, beside whatever runs. */
function doctor(env: Record<string, string>): Promise<Said> {
  const args = [path.join(repositoryRoot, 'scripts/gatehouse.mjs'), 'doctor', '--json']
  const settings = { PORT: new URL(portal.url).port, GATEHOUSE_DATA: portal.dataFolder, ...env }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, ...settings } }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
      const checks = lines.map((line) => JSON.parse(line) as { check: string; verdict: string; sentence: string })
      const of = (name: string) => checks.find(({ check }) => check === name)
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr, of })
    })
  })
}

describe('gatehouse doctor beside a running portal', () => {
  it('finds its packaged database well, durable and migrated, its keys whole and its port in use', async () => {
    const said = await doctor({})
    expect(said.output).not.toContain('"fail"')
    expect(said.status).toBe(0)
    expect(said.of('database')).toMatchObject({ verdict: 'pass', sentence: expect.stringMatching(/answers \(version/) })
    expect(said.of('durability')).toMatchObject({ verdict: 'pass' })
    expect(said.of('migrations')).toMatchObject({ verdict: 'pass', sentence: expect.stringContaining('applied') })
    expect(said.of('port')).toMatchObject({ verdict: 'warn', sentence: expect.stringContaining('is in use') })
  })

  it('fails and names the packaged database while it hangs', async () => {
    const { postmaster, children } = processesOf(portal.dataFolder)
    signalAll([postmaster, ...children], 'SIGSTOP')
    const said = await doctor({}).finally(() => signalAll([postmaster, ...children], 'SIGCONT'))
    expect(said.status).toBe(1)
    expect(said.of('database')).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringMatching(/^The packaged PostgreSQL does not answer .*postgres\.log/),
    })
  })
})

describe('gatehouse doctor with a DATABASE_URL', () => {
  it('finds a server that answers, and what is left to migrate', async () => {
    const migrated = await freshDatabase()
    const empty = await freshDatabase({ empty: true })
    try {
      const well = await doctor({ DATABASE_URL: migrated.ownerUrl })
      expect(well.status).toBe(0)
      expect(well.of('database')).toMatchObject({
        verdict: 'pass',
        sentence: expect.stringContaining(`DATABASE_URL (${new URL(migrated.ownerUrl).host}) answers`),
      })
      expect(well.of('migrations')).toMatchObject({ verdict: 'pass' })
      const bare = await doctor({ DATABASE_URL: empty.ownerUrl })
      expect(bare.status).toBe(0)
      expect(bare.of('migrations')).toMatchObject({ verdict: 'warn', sentence: expect.stringContaining('to apply') })
    } finally {
      await migrated.drop()
      await empty.drop()
    }
  })

  it('fails where nobody listens or nobody speaks, says where, and never shows the password', async () => {
    const password = randomBytes(12).toString('hex')
    const mute = createServer((socket) => void socket.resume())
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const { port } = mute.address() as { port: number }
    const url = `postgresql://gatehouse:${password}@127.0.0.1:${port}/gatehouse`
    const speaks = await doctor({ DATABASE_URL: url })
    await new Promise((resolve) => mute.close(resolve))
    const listens = await doctor({ DATABASE_URL: url })
    for (const said of [speaks, listens]) {
      expect(said.status).toBe(1)
      expect(said.output).not.toContain(password)
      const { verdict, sentence } = said.of('database') ?? {}
      expect(verdict).toBe('fail')
      expect(sentence).toContain(`DATABASE_URL (127.0.0.1:${port}) does not answer`)
    }
    expect(listens.of('database')?.sentence).toContain('ECONNREFUSED')
  })
})
