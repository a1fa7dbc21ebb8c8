import { execFileSync } from 'node:child_process'
import { openBench, root } from './bench-context'
import { type BenchRow, printResult, saveResult } from './bench-result'
import { fillLedger } from './fill-ledger'
import { measureMachine } from './machine'
import { timeFirstByte, timePaint } from './time-pages'

const quick = process.argv.includes('--quick')
/** Entries of the ledger that it must be as fast as, and of the large one; `--large-only` leaves out the first. */
const large = quick ? 20_000 : 10_000_000
const sizes = process.argv.includes('--large-only') ? [large] : [large / 10, large]
const times = quick ? 3 : 30
const goalMs = 300

/** Every widget of the usage pages reads one of these: each dimension, each range, filtered and not. */
const queries = [
  'range=24h&by=model',
  'range=7d&by=person',
  'range=30d&by=model',
  'range=30d&by=person',
  'range=30d&by=group&boundary=cloud',
  'range=30d&by=day&level=restricted',
  'range=quarter&by=person',
  'range=quarter&by=provider',
  `range=custom&by=person&from=${dayBefore(364)}&to=${dayBefore(0)}`,
  `range=custom&by=level&from=${dayBefore(364)}&to=${dayBefore(0)}`,
].map((query) => `/api/usage/csv?${query}`)
/** Every page of the console but the log's, which has a bench of its own, and the person's own usage. */
const pages = [
  '/console',
  '/console/usage',
  '/console/usage/spend',
  '/console/usage/budgets',
  '/usage',
  '/console/policy',
  '/console/policy?tab=detectors',
  '/console/people',
  '/console/people?tab=groups',
  '/console/people/00000001-0000-7000-8000-000000000001',
  '/console/people/groups/00000002-0000-7000-8000-000000000001',
  '/console/providers',
]

function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

const say = (text: string) => console.error(`  ${text}`)
const rows: BenchRow[] = []
const before = new Map<string, number>()
let entries = 0
for (const size of sizes) {
  const on = await openBench(['mock-0-0-4'], 8)
  try {
    await fillLedger(on.portal, size, say)
    const isLast = size === sizes.at(-1)
    for (const path of [...queries, ...pages]) {
      const row = await timeFirstByte(on.portal, path, times, goalMs)
      const smaller = before.get(path)
      before.set(path, row.p50 ?? 0)
      const compared = smaller === undefined ? {} : { direct: smaller, ratio: (row.p50 ?? 0) / smaller }
      if (isLast) rows.push({ ...row, ...compared })
    }
    if (isLast) {
      rows.push(...(await timePaint(on.portal, pages, quick ? 1 : 5)))
      const [counted] = await on.portal.sql<{ n: string }>('SELECT count(*) AS n FROM ledger_entry')
      entries = Number(counted?.n)
    }
    // The whole ledger once more takes minutes at the large size; the small one is filled in the same way.
    if (size === sizes[0] && size <= 1_000_000) {
      const differing = await on.portal.sql('SELECT * FROM usage.compare() LIMIT 1')
      if (differing.length > 0) throw new Error('the rollups are not what the ledger says')
    }
  } finally {
    await on.close()
  }
}
const result = {
  name: 'usage',
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  machine: measureMachine(),
  layout: 'shared' as const,
  features: { everythingOn: true },
  settings: { entries: large, direct: `the same with ${sizes[0]} entries`, times },
  rows,
  counts: { entries },
  void: entries >= large ? null : 'the ledger is not of the size that was asked for',
}
printResult(result)
console.log(saveResult(root, result))
process.exitCode = result.void === null ? 0 : 1
