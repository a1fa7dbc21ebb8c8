import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { runChild } from './run-child.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `\n  Gatehouse needs Node 20.19 or newer; this is ${process.versions.node}. Install Node 24 LTS from nodejs.org.\n`,
  )
  process.exit(1)
}

/** Runs npm with the very Node that runs us. Exits with a clear sentence when it fails. */
async function npm(root, args) {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js')
    ? [process.execPath, [cli]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const { code } = await runChild(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (code === 0) return
  console.error(`\n  npm ${args.join(' ')} failed. Is the package registry reachable from here?\n`)
  process.exit(1)
}

/**
 * Installs exactly what the lockfile names, where that has not been done: `runtime` leaves the tools of development out.
 * A full install serves both. Answers whether there are now new packages without those tools.
 */
export async function ensureInstalled(root, wanted) {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = path.join(root, 'node_modules', '.gatehouse-install')
  const installed = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [])
  // Who had the tools of development keeps them when the lockfile changes.
  const kind = () => (installed()[0] === 'full' ? 'full' : wanted)
  const isDone = () => installed()[1] === hash && installed()[0] === kind()
  let fresh = false
  await oneAtATime(root, isDone, async () => {
    await install(root, kind(), stamp, hash)
    fresh = kind() === 'runtime'
  })
  return fresh
}

async function install(root, kind, stamp, hash) {
  console.log(
    `  Installing packages (${kind === 'full' ? 'with the tools of development' : 'half a minute the first time'}) …`,
  )
  await npm(root, ['ci', ...(kind === 'runtime' ? ['--omit=dev'] : []), '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, `${kind} ${hash}`)
}
