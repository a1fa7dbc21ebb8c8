import { createHash } from 'node:crypto'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'

/** The machine, and how fast its parts are, so that a result of another machine can be read as a ratio. */
export interface Machine {
  cpu: string
  cores: number
  memoryGb: number
  kernel: string
  node: string
  fdatasyncMs: number
  sha256MbPerS: number
  jsonMbPerS: number
}

function timed(times: number, work: () => void): number {
  const startedAt = performance.now()
  for (let n = 0; n < times; n++) work()
  return (performance.now() - startedAt) / times
}

function fdatasyncMs(): number {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-machine-'))
  const file = openSync(join(folder, 'file'), 'w')
  const line = Buffer.alloc(1_200, 'x')
  try {
    return timed(200, () => {
      writeSync(file, line)
      fdatasyncSync(file)
    })
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true })
  }
}

export function measureMachine(): Machine {
  const megabyte = Buffer.alloc(1_000_000, 'x')
  const value = Array.from({ length: 5_000 }, (_, n) => ({ n, text: 'a line of some length', at: n / 3 }))
  const bytes = JSON.stringify(value).length
  const round = (figure: number) => Math.round(figure * 100) / 100
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    fdatasyncMs: round(fdatasyncMs()),
    sha256MbPerS: round(1_000 / timed(100, () => createHash('sha256').update(megabyte).digest())),
    jsonMbPerS: round(bytes / 1_000 / timed(20, () => JSON.parse(JSON.stringify(value)))),
  }
}
