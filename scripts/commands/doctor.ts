import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isAppError } from '@/lib/core/errors'
import { type Env, readEnv } from '@/lib/server/platform/env'
import type { Command } from './command'
import { checkDatabase } from './doctor-database'
import { type Check, checkData, checkDisk, checkKeys, checkNode, checkPort } from './doctor-machine'

const help = `gatehouse doctor [--json]

Looks at this installation and changes nothing: Node, data folder, keys, database, migrations, durability, disk, port.
Reads the same environment as "npm start" (PORT, HOST, DATABASE_URL, GATEHOUSE_DATA, ...). One line for each check:
  pass | warn | fail   what was looked at   what was found, and the cure
  --json   one {"check", "verdict", "sentence"} a line instead

Exit codes: 0 nothing failed; 1 something failed; 2 wrong call.
`

/** The checkout that this command belongs to, wherever it is called from. */
function findRoot(): string {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at))
    if (existsSync(path.join(at, 'package.json')) || at === path.dirname(at)) return at
}

function readSettings(root: string): Env | Check {
  try {
    return readEnv(process.env, root)
  } catch (error) {
    return { check: 'environment', verdict: 'fail', sentence: isAppError(error) ? error.message : String(error) }
  }
}

async function runChecks(): Promise<Check[]> {
  const root = findRoot()
  const env = readSettings(root)
  if ('verdict' in env) return [checkNode(), env]
  return [
    checkNode(),
    checkData(env.dataFolder),
    ...checkKeys(env.dataFolder),
    ...(await checkDatabase(root, env)),
    checkDisk(env.dataFolder),
    await checkPort(env.host, env.port),
  ]
}

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } }, strict: true })
  const checks = await runChecks()
  for (const check of checks)
    process.stdout.write(
      values.json ? `${JSON.stringify(check)}\n` : `${check.verdict}  ${check.check.padEnd(11)}  ${check.sentence}\n`,
    )
  return checks.some(({ verdict }) => verdict === 'fail') ? 1 : 0
}

/** Is this installation well, and what would cure it? */
export const doctorCommand: Command = { summary: 'is this installation well, and what cures it', help, run }
