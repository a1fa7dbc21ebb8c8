import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
process.chdir(root)
process.env.NODE_ENV ??= dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

ensureInstalled(root, dev ? 'full' : 'runtime')
const { bundleServer, ensureBuilt, ensureClient } = await import('./build.mjs')
try {
  if (dev) {
    await ensureClient(root)
    await bundleServer(root)
  } else await ensureBuilt(root)
} catch (error) {
  console.error(`\n  The build failed.\n\n${error.message}\n`)
  process.exit(1)
}
await import('../.build/serve.mjs')
