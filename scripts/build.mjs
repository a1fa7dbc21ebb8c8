import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'
import { runChild } from './run-child.mjs'

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/generated',
  'prisma/seed',
  'scripts/serve.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

function* filesIn(place) {
  if (!existsSync(place)) return
  if (statSync(place).isFile()) return yield place
  for (const name of readdirSync(place).sort()) yield* filesIn(path.join(place, name))
}

/** What a build was made of: a hash over the sources, tests left out. */
function hashOf(root, places) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const place of places)
    for (const file of filesIn(path.join(root, place))) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  return hash.digest('hex')
}

async function buildNext(root) {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { code, output } = await runChild(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (code !== 0) throw new Error(`next build failed:\n${output}`)
}

const isFresh = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash

/**
 * Stay packages: what has machine code or state, and what Next's own bundle leaves outside too. All else is bundled, only
 * what is used of it: loading thousands of small files is most of a start.
 */
const external = ['next', '@prisma/*', 'pg', 'undici', '@node-rs/argon2']

/** Lets bundled CommonJS packages ask for Node's modules. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/** Bundles one entry for Node. */
export async function bundle(root, entry, outfile) {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: path.join(root, outfile),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external,
    banner: { js: banner },
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  // Its service would else live as long as the portal.
  await stop()
}

/** The server, the code of its threads, and the demo's maker, side by side. */
export async function bundleServer(root) {
  await bundle(root, 'scripts/serve.ts', '.build/serve.mjs')
  await bundle(root, 'prisma/seed/demo.ts', '.build/demo.mjs')
  await bundle(root, 'lib/server/platform/classify-worker.ts', '.build/classify-worker.mjs')
}

/** The production build, where sources changed since the last one. */
export async function ensureBuilt(root) {
  const stamp = path.join(root, '.build', 'hash')
  const isDone = () => existsSync(path.join(root, '.next', 'BUILD_ID')) && isFresh(stamp, hashOf(root, sources))
  await oneAtATime(root, isDone, () => buildAll(root, stamp))
}

async function buildAll(root, stamp) {
  console.log('  Building (about half a minute, once a version) …')
  const hash = hashOf(root, sources)
  rmSync(stamp, { force: true })
  mkdirSync(path.join(root, '.build'), { recursive: true })
  await Promise.all([bundleServer(root), buildNext(root)])
  writeFileSync(stamp, hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await ensureBuilt(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
