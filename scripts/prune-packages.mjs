import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Of no use to a start: source maps of packages, and Prisma's query compilers for other databases. */
const neverRead = [/\.map$/, /^query_compiler_\w+_bg\.(cockroachdb|mysql|sqlite|sqlserver)\./]

/** Removes them after an install for production: a quarter of all bytes. A full install, for development, keeps them. */
export async function prunePackages(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  await Promise.all(
    entries.map((entry) => {
      const place = path.join(folder, entry.name)
      if (entry.isDirectory()) return prunePackages(place)
      if (entry.isFile() && neverRead.some((pattern) => pattern.test(entry.name))) return rm(place)
      return undefined
    }),
  )
}
