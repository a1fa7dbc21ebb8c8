import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateClient } from '../generate-client.mjs'

/** Is the client that is kept with the sources the one that schema.prisma makes? */
export async function checkClient(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-client-'))
  try {
    const schema = path.join(folder, 'schema.prisma')
    copyFileSync(path.join(root, 'prisma', 'schema.prisma'), schema)
    await generateClient(root, schema)
    const differing = compareFolders(path.join(root, 'prisma', 'generated'), path.join(folder, 'generated'))
    const output = [...differing.map((name) => `prisma/generated/${name} is not what prisma/schema.prisma makes`)]
    return {
      ok: differing.length === 0,
      output: [...output, 'Run `npm run generate` and commit the result.'].join('\n'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files, by their paths within, that only one folder has or that differ. */
export function compareFolders(one, other) {
  const names = new Set([...filesIn(one), ...filesIn(other)])
  return [...names].filter((name) => contentOf(one, name) !== contentOf(other, name)).sort()
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

function contentOf(folder, name) {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null
}
