// Runs the command line: bundles scripts/gatehouse.ts when the bundle is missing or older than its sources.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundle = join(root, '.build', 'gatehouse.mjs')
const sources = [join(root, 'scripts'), join(root, 'lib'), join(root, 'package.json')]

function newestOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestOf(join(path, name))), 0)
}

async function build() {
  const esbuild = await import('esbuild')
  mkdirSync(dirname(bundle), { recursive: true })
  await esbuild.build({
    entryPoints: [join(root, 'scripts', 'gatehouse.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    alias: { '@': root },
  })
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < Math.max(...sources.map(newestOf))) await build()
await import(pathToFileURL(bundle).href)
