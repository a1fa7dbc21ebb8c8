import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hasOpenLicence } from '@/lib/core/classification/detectors/code/code-licence'
import { fingerprintOf } from '@/lib/core/classification/fingerprint/fingerprint'
import { foldText } from '@/lib/core/classification/fold-text'
import type { Command } from './command'
import { keyedHash } from './keyed-hash'
import { slugOf } from './list-slug'
import { readSources } from './read-sources'

const help = `gatehouse fingerprint FOLDER [--name NAME] [--out FILE]

Reads the text files of a repository and writes one JSON document with keyed hashes of its code; the sources stay where
they are, and cannot be read back from it. "gatehouse classify --lists" finds copied code by it, if the file's name ends
in .fingerprint.json:
  out  {"gatehouse": "fingerprint/1", "name", "key", "files", "hashes": [..]}

  --name NAME   reported as code.fingerprint:<name>; else the folder's name
  --out FILE    where to write; else standard output

Skipped: .git, node_modules, folders that the .gitignore at the top names, links, binary files, files over 1 MB, and files
that carry the header of an open-source licence. The key is drawn anew each time: under another one the same code has other
hashes. Keep the file as you keep the code.
Exit codes: 0 written; 1 nothing to fingerprint; 2 wrong call, or the folder cannot be read.
`

/** How much of a file's beginning may hold the header of its licence. */
const headerCharacters = 4_000

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { name: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
    strict: true,
  })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new Error('Which folder? Say gatehouse fingerprint FOLDER.')
  const name = slugOf(values.name ?? basename(resolve(folder)))
  if (name === '') throw new Error('The name needs a letter or a digit. Say --name NAME.')
  const key = randomBytes(32)
  const { sources, skipped } = readSources(folder)
  const hashes = new Set<string>()
  let files = 0
  for (const text of sources) {
    if (hasOpenLicence(foldText(text.slice(0, headerCharacters)))) {
      skipped.licensed += 1
      continue
    }
    const found = fingerprintOf(text, (hash) => keyedHash(key, hash))
    if (found.length > 0) files += 1
    for (const hash of found) hashes.add(hash)
  }
  const document = { gatehouse: 'fingerprint/1', name, key: key.toString('base64'), files, hashes: [...hashes].sort() }
  const counts = Object.entries(skipped).map(([why, count]) => `${count} ${why}`)
  process.stderr.write(`${name}: ${files} files, ${hashes.size} hashes; skipped: ${counts.join(', ')}\n`)
  if (hashes.size === 0) return 1
  if (values.out === undefined) process.stdout.write(`${JSON.stringify(document)}\n`)
  else writeFileSync(values.out, `${JSON.stringify(document)}\n`, { mode: 0o600 })
  return 0
}

/** Makes the keyed hashes by which copied code is found. */
export const fingerprintCommand: Command = { summary: "keyed hashes of a repository's code", help, run }
