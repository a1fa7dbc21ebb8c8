import { execFileSync } from 'node:child_process'
import { type BenchContext, openBench, root } from './bench-context'
import { type BenchResult, type BenchRow, percentile, printResult, saveResult } from './bench-result'
import { type Call, callDirect, callPortal, closedLoop, openChat, type Prompt, sent } from './load'
import { measureMachine } from './machine'
import { cpuOf } from './process-cpu'

const streaming = 'mock-200-50-4'
const short = 'mock-0-0-4'

const quick = process.argv.includes('--quick')
const settings = quick
  ? { blocks: 1, blockMs: 1_500, warmMs: 500, streams: '1 16', callers: '16' }
  : { blocks: 3, blockMs: 8_000, warmMs: 3_000, streams: '1 16 50', callers: '16 64' }
/** Chats that one caller takes in turn: a chat that only grows is another question. */
const chatsACaller = quick ? 2 : 6

/** Goals of the performance specification, section 3, in milliseconds: p50 and p99 of the added first token. */
const firstTokenGoals: Record<string, [number, number]> = {
  '1 kB, 1': [4, 15],
  '1 kB, 16': [8, 40],
  '10 kB, 1': [20, 60],
}
const runsGoal = 800

const errors: Record<string, number> = {}
function good(calls: Call[]): Call[] {
  for (const { error } of calls) if (error !== null) errors[error] = (errors[error] ?? 0) + 1
  return calls.filter(({ error }) => error === null)
}

const sortedFirst = (calls: Call[]) =>
  good(calls)
    .map(({ firstMs }) => firstMs)
    .sort((a, b) => a - b)

async function makeChats(on: BenchContext, model: string, callers: number): Promise<(caller: number) => string> {
  const chats: string[][] = []
  for (let caller = 0; caller < callers; caller++)
    chats.push(await Promise.all(Array.from({ length: chatsACaller }, () => openChat(on, model))))
  const turn = new Array<number>(callers).fill(0)
  return (caller) => {
    const next = ((turn[caller] ?? 0) + 1) % chatsACaller
    turn[caller] = next
    return chats[caller]?.[next] ?? ''
  }
}

/** A portal that has served for a while: what V8 has not compiled yet is no property of ours. */
async function warmUp(on: BenchContext): Promise<void> {
  const chatOf = await makeChats(on, short, 8)
  good(await closedLoop(8, settings.warmMs * 3, (caller) => callPortal(on, short, chatOf(caller))))
}

/** Blocks of direct and portal calls in turn; added time = difference of percentiles. */
async function firstToken(on: BenchContext, streams: number, prompt: Prompt): Promise<BenchRow> {
  const chatOf = await makeChats(on, streaming, streams)
  const through = (caller: number) => callPortal(on, streaming, chatOf(caller), prompt)
  const direct = () => callDirect(on, streaming, prompt)
  good(await closedLoop(streams, settings.warmMs, through))
  good(await closedLoop(streams, settings.warmMs / 3, direct))
  const all: { direct: number[]; portal: number[]; added: number[] } = { direct: [], portal: [], added: [] }
  for (let block = 0; block < settings.blocks; block++) {
    const a = sortedFirst(await closedLoop(streams, settings.blockMs, direct))
    const b = sortedFirst(await closedLoop(streams, settings.blockMs, through))
    all.direct.push(...a)
    all.portal.push(...b)
    all.added.push(percentile(b, 0.5) - percentile(a, 0.5))
  }
  const [a, b] = [all.direct, all.portal].map((list) => list.sort((x, y) => x - y)) as [number[], number[]]
  const added = (share: number) => percentile(b, share) - percentile(a, share)
  const goal = firstTokenGoals[`${prompt}, ${streams}`]
  return {
    label: `added first token, ${prompt}, ${streams} at a time`,
    unit: 'ms',
    p50: added(0.5),
    p95: added(0.95),
    p99: added(0.99),
    max: (b.at(-1) ?? 0) - (a.at(-1) ?? 0),
    direct: percentile(a, 0.5),
    value: percentile(b, 0.5),
    ratio: percentile(b, 0.5) / percentile(a, 0.5),
    ...(goal ? { goal: `${goal[0]} / ${goal[1]}`, met: added(0.5) <= goal[0] && added(0.99) <= goal[1] } : {}),
    spread: Math.max(...all.added) - Math.min(...all.added),
  }
}

/** Short answers, closed loop: start, watch to the terminal event, next. */
async function runsASecond(on: BenchContext, callers: number): Promise<BenchRow[]> {
  const chatOf = await makeChats(on, short, callers)
  const through = (caller: number) => callPortal(on, short, chatOf(caller))
  const direct = () => callDirect(on, short)
  good(await closedLoop(callers, settings.warmMs, through))
  const rates: { direct: number[]; portal: number[] } = { direct: [], portal: [] }
  const times: number[] = []
  const cpu: { portal: number[]; database: number[] } = { portal: [], database: [] }
  for (let block = 0; block < settings.blocks; block++) {
    rates.direct.push(await rate(callers, direct))
    const [before, runs] = [cpuOf(on.portal.pid), times.length]
    rates.portal.push(await rate(callers, through, times))
    const after = cpuOf(on.portal.pid)
    if (before === null || after === null) continue
    cpu.portal.push(((after.own - before.own) * 1_000) / (times.length - runs))
    cpu.database.push(((after.below - before.below) * 1_000) / (times.length - runs))
  }
  times.sort((a, b) => a - b)
  const middle = (list: number[]) =>
    percentile(
      [...list].sort((a, b) => a - b),
      0.5,
    )
  const value = middle(rates.portal)
  const cpuRow = (name: string, list: number[]): BenchRow => ({
    label: `CPU of the ${name} a run, at ${callers} callers`,
    unit: 'ms',
    value: middle(list),
    spread: Math.max(...list) - Math.min(...list),
  })
  const row: BenchRow = {
    label: `runs/s, short answers, closed loop at ${callers} callers (time of one in ms)`,
    unit: 'runs/s',
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    max: times.at(-1) ?? 0,
    value,
    direct: middle(rates.direct),
    ratio: value / middle(rates.direct),
    goal: `${runsGoal}`,
    met: value >= runsGoal,
    spread: Math.max(...rates.portal) - Math.min(...rates.portal),
  }
  return [row, ...(cpu.portal.length > 0 ? [cpuRow('portal', cpu.portal), cpuRow('database', cpu.database)] : [])]
}

async function rate(callers: number, call: (caller: number) => Promise<Call>, times: number[] = []): Promise<number> {
  const startedMs = performance.now()
  const calls = good(await closedLoop(callers, settings.blockMs, call))
  for (const { totalMs } of calls) times.push(totalMs)
  return (calls.length * 1_000) / (performance.now() - startedMs)
}

/** Rows = attempts = requests that the mock saw of us; nothing is left open. */
async function countRows(on: BenchContext): Promise<Record<string, number>> {
  const [row] = await on.portal.sql<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM attempt) AS attempts, (SELECT count(*)::int FROM ledger_entry) AS ledger,
       (SELECT count(*)::int FROM run WHERE state = 'running') AS running,
       (SELECT count(*)::int FROM run WHERE state = 'completed') AS completed,
       (SELECT count(DISTINCT run)::int FROM audit.event WHERE type = 'ai.request.completed') AS recorded`,
  )
  return row ?? {}
}

function verdictOf(counts: Record<string, number>): boolean {
  const { attempts, ledger, running, completed, recorded, upstream, direct, aborted } = counts
  const wrong = Object.values(errors).reduce((sum, count) => sum + count, 0)
  return (
    wrong === 0 &&
    running === 0 &&
    aborted === 0 &&
    attempts === ledger &&
    completed === recorded &&
    completed === attempts &&
    upstream === (attempts ?? 0) + (direct ?? 0)
  )
}

const numbers = (list: string) => list.split(' ').map(Number)

async function main(): Promise<void> {
  const machine = measureMachine()
  const on = await openBench([streaming, short], 200)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void on.close().finally(() => process.exit(1)))
  try {
    const rows: BenchRow[] = []
    await warmUp(on)
    for (const streams of numbers(settings.streams)) rows.push(await firstToken(on, streams, '1 kB'))
    rows.push(await firstToken(on, 1, '10 kB'))
    for (const callers of numbers(settings.callers)) rows.push(...(await runsASecond(on, callers)))
    const mock = await on.counts()
    const stored = await countRows(on)
    const counts = {
      ...stored,
      upstream: mock.requests,
      direct: sent.direct,
      aborted: mock.aborted,
      errors: Object.values(errors).reduce((a, b) => a + b, 0),
    }
    const slowestDirect = Math.min(...rows.filter(({ unit }) => unit === 'runs/s').map(({ ratio }) => 1 / (ratio ?? 1)))
    const result: BenchResult = {
      name: 'run',
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim(),
      machine,
      layout: 'shared',
      features: {
        session: true,
        classification: true,
        policy: true,
        durableAudit: true,
        ledger: true,
        budget: false,
        sealer: false,
      },
      settings: {
        ...settings,
        quick: quick ? 'yes' : 'no',
        runsPerPerson: 200,
        promptBytes: '1,000, one in five with findings',
      },
      rows,
      counts,
      void: slowestDirect < 5 ? 'the mock upstream gives less than five times what was measured' : null,
    }
    printResult(result)
    for (const [error, count] of Object.entries(errors)) console.log(`${count} × ${error}`)
    if (!quick) console.log(saveResult(root, result))
    if (!verdictOf(counts)) process.exitCode = 1
  } finally {
    await on.close()
  }
}

await main()
