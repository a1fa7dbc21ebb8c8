import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { RealPortal } from '@/e2e/fixtures/real-portal'
import { openBench, root } from './bench-context'
import { type BenchRow, printResult, saveResult } from './bench-result'
import { fillLog } from './fill-log'
import { measureMachine } from './machine'
import { timeFirstByte, timePaint } from './time-pages'

const quick = process.argv.includes('--quick')
/** `--events=200000`: a log of another size. */
const asked = process.argv.find((argument) => argument.startsWith('--events='))
const size = asked ? Number(asked.slice('--events='.length)) : quick ? 5_000 : 1_000_000
if (!(size > 0)) throw new Error(`how many events are ${asked}?`)
const times = quick ? 3 : 30
const pageGoalMs = 300
const exportGoals = { seconds: 60, megabytes: 256 }

const searches = ['', '?outcome=denied', '?level=restricted', '?boundary=cloud', '?family=ai', '?type=policy.published']
const pages = searches.map((search) => `/console/audit${search}`)

/** Resident memory of a process in megabytes, as Linux counts it. */
function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

const quietS = 10
const quietMb = 4
const mostS = 120

/**
 * What the portal holds when it does nothing: its resident memory once it has kept still, within 4 MB, for ten seconds.
 * V8 gives back what earlier work left behind only after a while of quiet, and each such step starts the wait anew.
 */
async function idleMbOf(pid: number): Promise<number> {
  const seen: number[] = []
  for (let second = 0; second < mostS; second++) {
    seen.push(residentMb(pid))
    const last = seen.slice(-quietS)
    if (last.length === quietS && Math.max(...last) - Math.min(...last) <= quietMb) return Math.min(...last)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  throw new Error(`the portal did not come to rest within ${mostS} s`)
}

function countLines(piece: Uint8Array): number {
  let lines = 0
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++
  return lines
}

interface Exported {
  seconds: number
  lines: number
  /** Most that the portal held while it sent. */
  peakMb: number
}

async function exportLog(portal: RealPortal, format: 'jsonl' | 'csv'): Promise<Exported> {
  let peakMb = residentMb(portal.pid)
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, residentMb(portal.pid))
  }, 50)
  const startedAt = performance.now()
  // As browsers ask: with compression where the portal offers it.
  const reply = await fetch(`${portal.url}/api/audit/export?format=${format}`, { headers: portal.headers() })
  if (!reply.ok || reply.body === null) throw new Error(`export: ${reply.status}`)
  let lines = 0
  for await (const piece of reply.body) lines += countLines(piece)
  clearInterval(watch)
  return { seconds: (performance.now() - startedAt) / 1_000, lines, peakMb }
}

function exportRows(format: string, { seconds, peakMb }: Exported, idleMb: number): BenchRow[] {
  const { seconds: inTime, megabytes } = exportGoals
  return [
    { label: `export as ${format}`, unit: 's', value: seconds, goal: `${inTime}`, met: seconds <= inTime, spread: 0 },
    {
      label: `export as ${format}, memory above idle`,
      unit: 'MB',
      value: peakMb - idleMb,
      direct: idleMb,
      goal: `${megabytes}`,
      met: peakMb - idleMb <= megabytes,
      spread: 0,
    },
  ]
}

const on = await openBench(['mock-0-0-4'], 8)
const rows: BenchRow[] = []
const counts: Record<string, number> = {}
try {
  await fillLog(on.portal, size, (text) => console.error(`  ${text}`))
  // First: what the pages leave in the heap would hide what an export adds.
  for (const format of ['jsonl', 'csv'] as const) {
    const idleMb = await idleMbOf(on.portal.pid)
    const exported = await exportLog(on.portal, format)
    counts[format] = exported.lines
    rows.push(...exportRows(format, exported, idleMb))
  }
  for (const path of pages) rows.push(await timeFirstByte(on.portal, path, times, pageGoalMs))
  rows.push(...(await timePaint(on.portal, ['/console/audit'], quick ? 1 : 5)))
  const [counted] = await on.portal.sql<{ n: string }>('SELECT count(*) AS n FROM audit.event')
  counts.events = Number(counted?.n)
} finally {
  await on.close()
}
const isWhole = (counts.jsonl ?? 0) >= size && (counts.csv ?? 0) >= size
const result = {
  name: 'audit',
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  machine: measureMachine(),
  layout: 'shared' as const,
  features: { everythingOn: true },
  settings: { events: size, times },
  rows,
  counts,
  void: isWhole ? null : 'an export is not whole',
}
printResult(result)
console.log(saveResult(root, result))
process.exitCode = isWhole ? 0 : 1
