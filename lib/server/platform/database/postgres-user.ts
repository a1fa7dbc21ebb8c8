import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chownSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@/lib/core/errors'

/** The user PostgreSQL runs as: null = ourselves. PostgreSQL refuses root, so root lends it another user. */
export interface PostgresUser {
  uid: number
  gid: number
}

export function choosePostgresUser(): PostgresUser | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  for (const name of ['gatehouse', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user here; the next name.
    }
  }
  throw new AppError(
    'internal',
    'PostgreSQL does not run as root, and there is no user "gatehouse" or "nobody" to lend it. Start Gatehouse as an ordinary user, or set DATABASE_URL.',
  )
}

/** Can a user without privileges walk down to this folder? Only the "others" bits count: the lent user owns nothing. */
function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      if ((statSync(at).mode & 0o001) === 0) return false
    } catch {
      // Does not exist yet: its parents decide.
    }
    if (at === path.dirname(at)) return true
  }
}

/**
 * The folder of the database: inside the data folder, unless we are root and that lies where no other user can walk to;
 * then under /var/lib, named by the data folder's path.
 */
export function postgresHome(dataFolder: string, user: PostgresUser | null): string {
  if (user === null || isReachable(dataFolder)) return path.join(dataFolder, 'postgres')
  const tag = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 12)
  return path.join('/var/lib/gatehouse', tag)
}

/** Makes that folder, owned by PostgreSQL's user. */
export function preparePostgresHome(dataFolder: string, user: PostgresUser | null): string {
  makeFolder(dataFolder)
  const home = postgresHome(dataFolder, user)
  makeFolder(home)
  if (user !== null) chownSync(home, user.uid, user.gid)
  return home
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new AppError(
      'internal',
      `Gatehouse cannot write to ${folder}. Give this user the right to write there, or set GATEHOUSE_DATA to another folder.`,
      { cause },
    )
  }
}
