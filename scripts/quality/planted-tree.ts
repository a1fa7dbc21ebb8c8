import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Writes files (path → content) into a new folder outside the repository. */
export function plantTree(files: Record<string, string>): { folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'gatehouse-lint-')))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Runs an installed tool in a folder and answers what it printed, whatever its exit code. */
export function runIn(folder: string, script: string, args: string[], nodeArgs: string[] = []): Promise<string> {
  const file = path.join(repositoryRoot, 'node_modules', script)
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } }
    execFile(process.execPath, [...nodeArgs, file, ...args], options, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(`${script} printed nothing: ${stderr || String(error)}`))
      else resolve(stdout)
    })
  })
}
