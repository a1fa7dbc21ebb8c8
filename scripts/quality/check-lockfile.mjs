import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Is the lockfile whole for every system? A lockfile written on Linux can lack the packages that macOS or Windows need;
 * `npm ci` fails there, and nowhere else.
 */
export function checkLockfile(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const missing = findMissing(packages)
  return { ok: missing.length === 0, output: missing.join('\n'), note: `${Object.keys(packages).length} packages` }
}

/** Optional packages that a package of the lockfile names and the lockfile does not hold. */
export function findMissing(packages) {
  const missing = []
  for (const [place, entry] of Object.entries(packages))
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      if (!isHeld(packages, place, name))
        missing.push(`${place || 'package.json'} needs ${name}, which is not in the lockfile`)
  return missing
}

/** As Node resolves: in the package's own node_modules, or in one further up. */
function isHeld(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
    if (at === '') return false
  }
}
