import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { AppError } from '@/lib/core/errors'
import type { PostgresUser } from './postgres-user'

export interface Cluster {
  home: string
  binaries: string
  user: PostgresUser | null
}

const executable = (cluster: Cluster, name: string) =>
  path.join(cluster.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

const dataOf = (cluster: Pick<Cluster, 'home'>) => path.join(cluster.home, 'cluster')

/** A minimal environment: nothing of ours, and no locale that a machine may lack. */
function childEnv(cluster: Cluster): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH ?? '',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '' } : {}),
    LD_LIBRARY_PATH: path.join(cluster.binaries, 'lib'),
  } as unknown as NodeJS.ProcessEnv
}

/** Makes the cluster if there is none: beside its place first, then renamed, so a half-made one is never used. */
export function initialiseCluster(cluster: Cluster, superuser: { name: string; password: string }): void {
  const data = dataOf(cluster)
  if (existsSync(path.join(data, 'PG_VERSION'))) return
  const partial = `${data}.${process.pid}.partial`
  const passwordFile = path.join(cluster.home, `initdb.${process.pid}.tmp`)
  writeFileSync(passwordFile, superuser.password, { mode: 0o600 })
  if (cluster.user) chownSync(passwordFile, cluster.user.uid, cluster.user.gid)
  try {
    execFileSync(
      executable(cluster, 'initdb'),
      [
        '-D',
        partial,
        '-U',
        superuser.name,
        '--pwfile',
        passwordFile,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--data-checksums',
      ],
      { cwd: cluster.home, env: childEnv(cluster), stdio: ['ignore', 'ignore', 'pipe'], ...cluster.user },
    )
    renameSync(partial, data)
  } catch (cause) {
    if (existsSync(path.join(data, 'PG_VERSION'))) return
    throw new AppError(
      'internal',
      `PostgreSQL could not make its database in ${cluster.home}. Is there room on the disk?`,
      { cause },
    )
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(partial, { recursive: true, force: true })
  }
}

/** A port on loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the server on a loopback port. Its own process group, so that Ctrl-C reaches us first and we drain. */
export function spawnPostgres(cluster: Cluster, port: number): ChildProcess {
  const output = openSync(path.join(cluster.home, 'postgres.log'), 'a', 0o600)
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'fsync=on',
    'full_page_writes=on',
    'max_connections=100',
    'shared_buffers=64MB',
    // A dashboard adds up a month of rollups in memory; compiling its query would take longer than running it.
    'work_mem=16MB',
    'jit=off',
    'wal_keep_size=512MB',
    'idle_in_transaction_session_timeout=30s',
  ]
  const child = spawn(
    executable(cluster, 'postgres'),
    ['-D', dataOf(cluster), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { cwd: cluster.home, env: childEnv(cluster), stdio: ['ignore', output, output], detached: true, ...cluster.user },
  )
  closeSync(output)
  return child
}

/** The living server that the cluster's own pid file names, if any: `{ pid, port }`. */
export function findPostmaster(cluster: Pick<Cluster, 'home' | 'user'>): { pid: number; port: number } | null {
  const file = path.join(dataOf(cluster), 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port)) return null
  if (!isAlive(pid)) return null
  if (runsOn(pid, dataOf(cluster))) return { pid, port }
  // The machine was restarted and gave the number to another program; PostgreSQL itself would refuse to start over it.
  rmSync(file, { force: true })
  return null
}

/** Is that process a server on this very folder? Where the system does not tell, it is taken for one. */
function runsOn(pid: number, data: string): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data)
  } catch {
    return true
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Fast shutdown, then immediate: PostgreSQL recovers from its log either way. Resolves once the process is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, waitMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waited = 0; waited < waitMs; waited += 20) {
      if (!isAlive(pid)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
