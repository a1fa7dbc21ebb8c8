import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
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

function run(root, name, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${output}`))))
  })
}

const isFresh = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash

/** Prisma's client from its schema; nothing is downloaded (the engine's path only has to exist). */
export async function ensureClient(root) {
  const hash = hashOf(root, ['prisma/schema.prisma', 'package-lock.json'])
  const stamp = path.join(root, 'prisma', 'generated', '.hash')
  if (isFresh(stamp, hash)) return
  const cli = path.join(root, 'node_modules', 'prisma', 'build', 'index.js')
  await run(root, 'prisma generate', [cli, 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: cli,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  })
  writeFileSync(stamp, hash)
}

/** Bundles one entry for Node; packages stay outside. */
async function bundle(root, entry, outfile) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: path.join(root, outfile),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
}

/** The server and the code of its threads, side by side. */
export async function bundleServer(root) {
  await bundle(root, 'scripts/serve.ts', '.build/serve.mjs')
  await bundle(root, 'lib/server/platform/classify-worker.ts', '.build/classify-worker.mjs')
}

/** The production build, where sources changed since the last one. */
export async function ensureBuilt(root) {
  await ensureClient(root)
  const hash = hashOf(root, sources)
  const stamp = path.join(root, '.build', 'hash')
  if (isFresh(stamp, hash) && existsSync(path.join(root, '.next', 'BUILD_ID'))) return
  console.log('  Building (about half a minute, once a version) …')
  rmSync(stamp, { force: true })
  mkdirSync(path.join(root, '.build'), { recursive: true })
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  await Promise.all([
    bundleServer(root),
    run(root, 'next build', [next, 'build'], { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }),
  ])
  writeFileSync(stamp, hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await ensureBuilt(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
