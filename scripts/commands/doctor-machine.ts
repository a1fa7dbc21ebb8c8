import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

export interface Check {
  check: string
  verdict: 'pass' | 'warn' | 'fail'
  /** What was found; where it is not well, the cure. */
  sentence: string
}

const result = (check: string, verdict: Check['verdict'], sentence: string): Check => ({ check, verdict, sentence })

export function checkNode(version = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    return result('node', 'fail', `Node ${version} is too old. Install Node 24 (20.19 or later works).`)
  if (major < 22) return result('node', 'warn', `Node ${version} works; Node 24 is recommended.`)
  return result('node', 'pass', `Node ${version}.`)
}

export function checkData(folder: string): Check {
  // A folder that start has yet to make is as good as its nearest parent that exists.
  let at = path.resolve(folder)
  while (!existsSync(at) && at !== path.dirname(at)) at = path.dirname(at)
  try {
    accessSync(at, constants.W_OK)
  } catch {
    return result(
      'data',
      'fail',
      `${at} cannot be written by this user. Give it the right, or set GATEHOUSE_DATA to another folder.`,
    )
  }
  return at === path.resolve(folder)
    ? result('data', 'pass', `${folder} can be written.`)
    : result('data', 'pass', `${folder} is not there yet; the first start makes it.`)
}

/** Both files are needed to read anything back; nobody else may read them. */
export function checkKeys(dataFolder: string): Check[] {
  const folder = path.join(dataFolder, 'keys')
  if (!existsSync(folder)) return [result('keys', 'pass', 'None yet; the first start makes them.')]
  return ['master.key', 'database.json'].flatMap((name) => {
    const file = path.join(folder, name)
    if (!existsSync(file))
      return name === 'database.json'
        ? []
        : [result('keys', 'fail', `${file} is missing. Put it back from where the keys folder was kept.`)]
    return [checkKeyFile(file)]
  })
}

function checkKeyFile(file: string): Check {
  const { mode } = statSync(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return result('keys', 'fail', `Others may read ${file}. Run: chmod 600 ${file}`)
  try {
    const text = readFileSync(file, 'utf8')
    const isWell = file.endsWith('.json') ? JSON.parse(text) !== null : /^\d+ [0-9a-f]{64}$/.test(text.trim())
    if (isWell) return result('keys', 'pass', `${file} is there, for its owner alone.`)
  } catch {
    // Not readable, or not what it should be: the same cure.
  }
  return result(
    'keys',
    'fail',
    `${file} is damaged or cannot be read. Put it back from where the keys folder was kept.`,
  )
}

const gigabyte = 1024 ** 3

export function checkDisk(folder: string): Check {
  let at = path.resolve(folder)
  while (!existsSync(at) && at !== path.dirname(at)) at = path.dirname(at)
  const { bavail, bsize } = statfsSync(at)
  const free = (bavail * bsize) / gigabyte
  const sentence = `${free.toFixed(1)} GB free at ${at}.`
  if (free < 0.5) return result('disk', 'fail', `${sentence} Make room: without it nothing can be recorded or sent.`)
  if (free < 5) return result('disk', 'warn', `${sentence} The log grows by about 22 GB a year for 500 people.`)
  return result('disk', 'pass', sentence)
}

export function checkPort(host: string, port: number): Promise<Check> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? result('port', 'warn', `${host}:${port} is in use: by Gatehouse, if it runs; else choose another PORT.`)
          : result('port', 'fail', `${host}:${port} cannot be listened at (${error.code}). Set HOST and PORT.`),
      ),
    )
    probe.listen(port, host, () => probe.close(() => resolve(result('port', 'pass', `${host}:${port} is free.`))))
  })
}
