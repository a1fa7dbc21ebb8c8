import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AppError, isAppError } from '@/lib/core/errors'
import { bootPortal } from '@/lib/server/operations/boot-portal'
import { drainRuns } from '@/lib/server/operations/drain'
import { beginDemo, finishDemo } from '@/lib/server/operations/make-demo'
import { setClock } from '@/lib/server/platform/clock'
import { makeToken } from '@/lib/server/platform/crypto/token'
import { removeDataFolder } from '@/lib/server/platform/database/embedded-postgres'
import { readEnv } from '@/lib/server/platform/env'
import { writeOnce } from '@/lib/server/platform/write-once'
import { cast, organization } from './cast'
import { seededChance } from './chance'
import { seededClock } from './seeded-clock'
import { storyDays, tellStory } from './tell-story'

const dayMs = 86_400_000
const seed = 20_261_122

/** Makes the demo's data where there is none yet, and prints who may sign in. The portal is started by who called. */
async function demo(root: string, folder: string): Promise<void> {
  if (process.env.DATABASE_URL)
    throw new AppError('invalid_input', 'The demo makes a database of its own. Start it without DATABASE_URL.')
  const unfinished = path.join(folder, 'demo.unfinished')
  const account = path.join(folder, 'keys', 'demo.json')
  // A story that broke off is never taken for whole.
  if (existsSync(unfinished)) await removeDataFolder(root, folder)
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(unfinished, '')
    writeOnce(account, JSON.stringify({ password: await make(root, folder) }))
    rmSync(unfinished)
  }
  if (!existsSync(account))
    throw new AppError(
      'conflict',
      `${folder} is there already and holds no demo. Choose another place: GATEHOUSE_DATA=./my-demo npm run demo`,
    )
  const { password } = JSON.parse(readFileSync(account, 'utf8')) as { password: string }
  announce(password)
}

/** Answers the password of everybody in it. */
async function make(root: string, folder: string): Promise<string> {
  const password = makeToken(128)
  const nowMs = Date.now()
  const clock = seededClock(Math.floor((nowMs - storyDays * dayMs) / dayMs) * dayMs + 5 * 3_600_000)
  setClock(clock)
  const env = readEnv(
    { ...process.env, GATEHOUSE_DATA: folder, GATEHOUSE_REQUESTS_PER_MINUTE: '60000', GATEHOUSE_LOG: 'error' },
    root,
  )
  const portal = await bootPortal(root, env)
  try {
    await beginDemo()
    const story = { clock, chance: seededChance(seed), setupToken: portal.setupToken ?? '', password }
    await tellStory({ ...story, actors: new Map(), groups: new Map(), models: [] }, nowMs, showDay)
    await finishDemo()
    return password
  } finally {
    await drainRuns(0)
    await portal.close()
  }
}

function showDay(day: number): void {
  const text = `  Making the demo: day ${day} of ${storyDays} at ${organization} …`
  if (process.stdout.isTTY) process.stdout.write(`\r${text}${day === storyDays ? '\n' : ''}`)
  else if (day % 10 === 0) process.stdout.write(`${text}\n`)
}

function announce(password: string): void {
  const rows = cast
    .slice(0, 5)
    .map(({ role, email, groups }) => `      ${role.padEnd(8)} ${email.padEnd(34)} ${groups[0]}`)
  process.stdout.write(
    `\n  Demo of ${organization}: people, chats and figures are samples; models are practice servers.\n\n  Sign in as any of these, with the password  ${password}\n\n${rows.join('\n')}\n`,
  )
}

const root = process.cwd()
try {
  await demo(root, readEnv(process.env, root).dataFolder)
} catch (error) {
  process.stderr.write(`\n  ${isAppError(error) ? error.message : String((error as Error).stack ?? error)}\n\n`)
  process.exitCode = 1
}
