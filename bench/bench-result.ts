import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Machine } from './machine'

export interface BenchRow {
  label: string
  unit: string
  p50?: number
  p95?: number
  p99?: number
  max?: number
  value?: number
  direct?: number
  ratio?: number
  /** What must come out (performance goals), beside what came. */
  goal?: string
  met?: boolean
  spread: number
}

export interface BenchResult {
  name: string
  commit: string
  machine: Machine
  layout: 'shared' | 'apart'
  features: Record<string, boolean>
  settings: Record<string, number | string>
  rows: BenchRow[]
  counts: Record<string, number>
  /** Why these figures are worth nothing, or null. */
  void: string | null
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const shown = (value: number | undefined) =>
  value === undefined ? '–' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1)

export function printResult(result: BenchResult): void {
  const { machine } = result
  console.log(`${result.name}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}`)
  const head = ['', 'unit', 'p50', 'p95', 'p99', 'max', 'value', 'direct', 'ratio', 'goal', '']
  const lines = result.rows.map((row) => [
    row.label,
    row.unit,
    ...[row.p50, row.p95, row.p99, row.max, row.value, row.direct, row.ratio].map(shown),
    row.goal ?? '–',
    row.met === undefined ? 'not comparable' : row.met ? 'met' : 'missed',
  ])
  const widths = head.map((title, index) => Math.max(title.length, ...lines.map((line) => line[index]?.length ?? 0)))
  for (const line of [head, ...lines])
    console.log(
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
  console.log(`counts: ${JSON.stringify(result.counts)}${result.void === null ? '' : `\nVOID: ${result.void}`}`)
}

export function saveResult(root: string, result: BenchResult): string {
  const folder = join(root, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const machine = result.machine.cpu.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40)
  const file = join(folder, `${new Date().toISOString().slice(0, 10)}-${result.name}-${machine}.json`)
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
  return file
}
