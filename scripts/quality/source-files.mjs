import { readdirSync } from 'node:fs'
import path from 'node:path'

const source = /\.(ts|tsx|mts|mjs|js|jsx|cjs)$/
/** Made by tools, or not ours. Dot folders are left out by the walk. */
const skipped = new Set(['node_modules', 'prisma/generated', 'data', 'coverage', 'test-results', 'playwright-report'])

/** Every file of source below the root, as paths with slashes: what the linter of imports must have read. */
export function listSourceFiles(root) {
  const found = []
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const at = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (skipped.has(at) || at === 'next-env.d.ts') continue
      if (entry.isDirectory() && !entry.name.startsWith('.')) walk(at)
      else if (entry.isFile() && source.test(entry.name)) found.push(at)
    }
  }
  walk('')
  return found.sort()
}
