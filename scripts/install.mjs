import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `\n  Gatehouse needs Node 20.19 or newer; this is ${process.versions.node}. Install Node 24 LTS from nodejs.org.\n`,
  )
  process.exit(1)
}

/** Runs npm with the very Node that runs us. Exits with a clear sentence when it fails. */
function npm(root, args) {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js')
    ? [process.execPath, [cli]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`\n  npm ${args.join(' ')} failed. Is the package registry reachable from here?\n`)
  process.exit(1)
}

/**
 * Installs exactly what the lockfile names, where that has not been done: `runtime` leaves the tools of development out.
 * A full install serves both.
 */
export function ensureInstalled(root, wanted) {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = path.join(root, 'node_modules', '.gatehouse-install')
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
  // Who had the tools of development keeps them when the lockfile changes.
  const kind = done[0] === 'full' ? 'full' : wanted
  if (done[1] === hash && done[0] === kind) return
  console.log(
    `  Installing packages (${kind === 'full' ? 'with the tools of development' : 'about a minute the first time'}) …`,
  )
  npm(root, ['ci', ...(kind === 'runtime' ? ['--omit=dev'] : []), '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, `${kind} ${hash}`)
}
