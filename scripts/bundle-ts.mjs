import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What a bundle is made of, besides its own file. */
const sources = ['scripts', 'lib', 'bench', 'package.json']

function newestOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestOf(join(path, name))), 0)
}

/**
 * One file of JavaScript for an entry point, made anew when it is older than its sources: it starts in a fraction of the
 * time, and runs as what is served does. Answers its path.
 */
export async function bundleTs(root, entry) {
  const outfile = join(root, '.build', basename(entry).replace(/\.ts$/, '.mjs'))
  const newest = Math.max(...sources.map((place) => newestOf(join(root, place))))
  if (existsSync(outfile) && statSync(outfile).mtimeMs >= newest) return outfile
  const esbuild = await import('esbuild')
  mkdirSync(dirname(outfile), { recursive: true })
  await esbuild.build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    alias: { '@': root },
  })
  return outfile
}
