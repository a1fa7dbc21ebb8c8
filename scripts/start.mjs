import * as nodeModule from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { prunePackages } from './prune-packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
const demo = process.argv.includes('--demo')
process.chdir(root)
process.env.NODE_ENV ??= dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
// Its own place: sample data never lies beside real data.
if (demo) process.env.GATEHOUSE_DATA ??= 'demo-data'

const fresh = await ensureInstalled(root, dev ? 'full' : 'runtime')
const { bundleServer, ensureBuilt } = await import('./build.mjs')
try {
  if (dev) await bundleServer(root)
  else await Promise.all([ensureBuilt(root), fresh && prunePackages(path.join(root, 'node_modules'))])
} catch (error) {
  console.error(`\n  The build failed.\n\n${error.message}\n`)
  process.exit(1)
}
if (demo) await makeDemo()
// Node 22 and newer keep what they compiled, for the next start; 20 compiles again.
nodeModule.enableCompileCache?.(path.join(root, '.build', 'compile-cache'))
await import('../.build/serve.mjs')

/** In a process of its own, whose clock is that of the story. */
async function makeDemo() {
  const { runChild } = await import('./run-child.mjs')
  const { code } = await runChild(process.execPath, [path.join(root, '.build', 'demo.mjs')], { stdio: 'inherit' })
  if (code !== 0) process.exit(code ?? 1)
}
