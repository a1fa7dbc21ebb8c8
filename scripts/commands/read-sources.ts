import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const largestFile = 1_000_000

/** Why files were not read. */
export interface Skipped {
  binary: number
  large: number
  links: number
  licensed: number
}

/** The text files of a repository, one by one; `skipped` is complete when all have been read. */
export function readSources(folder: string): { sources: Iterable<string>; skipped: Skipped } {
  if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is no folder.`)
  const skipped: Skipped = { binary: 0, large: 0, links: 0, licensed: 0 }
  const ignored = new Set(['.git', 'node_modules', ...ignoredFolders(folder)])
  function* walk(path: string): Iterable<string> {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(path, entry.name)
      if (entry.isSymbolicLink()) skipped.links += 1
      else if (entry.isDirectory()) {
        if (!ignored.has(entry.name)) yield* walk(file)
      } else if (entry.isFile()) {
        const text = readText(file, skipped)
        if (text !== null) yield text
      }
    }
  }
  return { sources: walk(folder), skipped }
}

/** The plain names of folders in the `.gitignore` at the top: `dist/`, `/build`. Patterns are left alone. */
function ignoredFolders(folder: string): string[] {
  const file = join(folder, '.gitignore')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((name) => /^[\w.-]+$/.test(name))
}

function readText(file: string, skipped: Skipped): string | null {
  if (lstatSync(file).size > largestFile) {
    skipped.large += 1
    return null
  }
  const bytes = readFileSync(file)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Not UTF-8: counted below, as what it is for us.
  }
  skipped.binary += 1
  return null
}
