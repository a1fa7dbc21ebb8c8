import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Is the lockfile whole for every system? A lockfile written on Linux can lack the packages that macOS or Windows need;
 * `npm ci` fails there, and nowhere else.
 */
export function checkLockfile(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const faults = [...findMissing(packages), ...findUnplaced(packages)]
  return { ok: faults.length === 0, output: faults.join('\n'), note: `${Object.keys(packages).length} packages` }
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

/**
 * Packages without address or checksum. Without its address npm asks the registry for every package's whole history, even
 * when all of them lie in its cache: `npm ci` then takes half as long again, and cannot do without a network.
 */
export function findUnplaced(packages) {
  return Object.entries(packages)
    .filter(([place, entry]) => place !== '' && !entry.link && !entry.inBundle && !(entry.resolved && entry.integrity))
    .map(([place]) => `${place} lacks its address or checksum in the lockfile`)
}

/** As Node resolves: in the package's own node_modules, or in one further up. */
function isHeld(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
    if (at === '') return false
  }
}
