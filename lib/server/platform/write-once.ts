import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a secret's file for its owner alone. Linked into place whole, by one process only: of two at the same instant, the
 * later finds the earlier's and must read it.
 */
export function writeOnce(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const partial = `${file}.${process.pid}.partial`
  writeFileSync(partial, text, { mode: 0o600 })
  try {
    linkSync(partial, file)
  } catch (cause) {
    if (!existsSync(file)) throw cause
  } finally {
    rmSync(partial, { force: true })
  }
}
