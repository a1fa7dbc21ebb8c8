import * as nodeModule from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { prunePackages } from './prune-packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
process.chdir(root)
process.env.NODE_ENV ??= dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

const fresh = await ensureInstalled(root, dev ? 'full' : 'runtime')
const { bundleServer, ensureBuilt } = await import('./build.mjs')
try {
  if (dev) await bundleServer(root)
  else await Promise.all([ensureBuilt(root), fresh && prunePackages(path.join(root, 'node_modules'))])
} catch (error) {
  console.error(`\n  The build failed.\n\n${error.message}\n`)
  process.exit(1)
}
// Node 22 and newer keep what they compiled, for the next start; 20 compiles again.
nodeModule.enableCompileCache?.(path.join(root, '.build', 'compile-cache'))
await import('../.build/serve.mjs')
