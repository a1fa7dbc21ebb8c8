import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { familyOf, isCovered, kindOf } from '@/lib/core/classification/catalogue/kinds'
import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet, type DetectorSet } from '@/lib/core/classification/detector-set'
import { type Confidence, confidences, type Finding, type Payload } from '@/lib/core/classification/finding'
import { emptyOrgIndex } from '@/lib/core/classification/org-index'
import { type Case, classificationCases } from './classify-cases'

interface Score {
  set: string
  group: string
  found: number
  wanted: number
  sameKind: number
  falseAlarms: number
  clean: number
}

const corpus = join(process.cwd(), '..', 'shared', 'corpus')
const results = join(process.cwd(), 'bench', 'results')

function payloadOf(text: string | string[]): Payload {
  const texts = Array.isArray(text) ? text : [text]
  return {
    segments: texts.map((one, index) => ({ id: `m${index}`, role: 'user', part: 'text', text: one })),
    files: [],
  }
}

function readCorpus(): Case[] {
  if (!existsSync(corpus)) return []
  const files = readdirSync(corpus).filter((name) => name.endsWith('.jsonl.gz'))
  return files.flatMap((name) =>
    gunzipSync(readFileSync(join(corpus, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case),
  )
}

function reported(detectors: DetectorSet, text: string | string[], floor: Confidence): Finding[] {
  const { findings } = classify(payloadOf(text), detectors, emptyOrgIndex)
  return findings.filter((finding) => confidences.indexOf(finding.confidence) >= confidences.indexOf(floor))
}

/** Whether a row is right, as the corpus's README marks it. */
function judge(one: Case, findings: readonly Finding[]): { right: boolean; sameKind: boolean } {
  if (one.expect === 'clean') {
    return { right: !findings.some(({ type }) => one.types.some((wanted) => isCovered(type, wanted))), sameKind: false }
  }
  const families = one.types.map(familyOf)
  return {
    right: findings.some(({ type }) => families.includes(familyOf(type))),
    sameKind: findings.some(({ type }) => one.types.some((wanted) => kindOf(wanted) === kindOf(type))),
  }
}

function groupOf(one: Case): string {
  if (one.set === 'evasion') return (one.note ?? '').split(';')[0] ?? ''
  return familyOf(one.types[0] ?? '')
}

function scoreRows(detectors: DetectorSet, cases: readonly Case[], misses: string[]): Score[] {
  const scores = new Map<string, Score>()
  for (const one of cases) {
    if (one.set === 'presidio-synth' && one.expect === 'finding') continue
    const floor = one.floor ?? 'medium'
    // A disguise counts only where the undisguised value is found.
    if (one.original !== undefined && !judge(one, reported(detectors, one.original, floor)).right) continue
    const findings = reported(detectors, one.text, floor)
    const { right, sameKind } = judge(one, findings)
    const set = one.gate === false ? `${one.set} (not gated)` : one.set
    for (const group of [groupOf(one), 'all']) {
      const key = `${set} ${group}`
      const score = scores.get(key) ?? { set, group, found: 0, wanted: 0, sameKind: 0, falseAlarms: 0, clean: 0 }
      if (one.expect === 'clean') {
        score.clean += 1
        if (!right) score.falseAlarms += 1
      } else {
        score.wanted += 1
        if (right) score.found += 1
        if (sameKind) score.sameKind += 1
      }
      scores.set(key, score)
    }
    if (!right && one.gate !== false)
      misses.push(JSON.stringify({ ...one, got: findings.map(({ type, confidence }) => `${type}/${confidence}`) }))
  }
  return [...scores.values()].sort((a, b) => (a.set + a.group < b.set + b.group ? -1 : 1))
}

/** Labelled sentences: each wanted span must overlap a finding of its family, and each finding some span. */
function scoreSpans(detectors: DetectorSet, cases: readonly Case[], misses: string[]) {
  const counted = { wanted: 0, found: 0, reported: 0, right: 0, names: 0, namesFound: 0 }
  const structured = new Set(['finance', 'identity', 'contact', 'network'])
  for (const one of cases) {
    if (one.set !== 'presidio-synth' || one.expect !== 'finding') continue
    const findings = reported(detectors, one.text, 'medium')
    const overlaps = (start: number, end: number, finding: Finding) => finding.start < end && start < finding.end
    for (const [start, end, type] of one.spans ?? []) {
      const isName = type === 'person.name'
      if (type.startsWith('other.') || type === 'contact.address' || type === 'identity.driving-licence') continue
      const hit = findings.some((finding) => familyOf(finding.type) === familyOf(type) && overlaps(start, end, finding))
      if (isName) {
        counted.names += 1
        if (hit) counted.namesFound += 1
        continue
      }
      counted.wanted += 1
      if (hit) counted.found += 1
      else
        misses.push(
          JSON.stringify({ set: 'synth-span', type, value: String(one.text).slice(start, end), text: one.text }),
        )
    }
    for (const finding of findings.filter(({ type }) => structured.has(familyOf(type)))) {
      counted.reported += 1
      if (one.spans?.some(([start, end]) => overlaps(start, end, finding))) counted.right += 1
      else
        misses.push(
          JSON.stringify({
            set: 'synth-extra',
            type: finding.type,
            value: String(one.text).slice(finding.start, finding.end),
            text: one.text,
          }),
        )
    }
  }
  return counted
}

const prose =
  'Please summarise the attached notes for the team. We agreed to move the launch to the second week of May, because the supplier needs ten more days. Nobody objected; the budget stays as it is. '

function measureTimes(detectors: DetectorSet) {
  return [1_000, 10_000, 100_000].map((size) => {
    const text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
    const times: number[] = []
    for (let round = 0; round < (size > 50_000 ? 20 : 200); round += 1) {
      const startedAt = performance.now()
      classify(payloadOf(text), detectors, emptyOrgIndex)
      times.push((performance.now() - startedAt) * 1_000)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
    return { characters: size, p50Microseconds: at(0.5), p95Microseconds: at(0.95) }
  })
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

/** F2 weighs recall four times as much as precision: what is missed leaves the building. */
function f2(score: Score): string {
  const precision = score.found / Math.max(1, score.found + score.falseAlarms)
  const recall = score.found / Math.max(1, score.wanted)
  return score.wanted === 0 ? '–' : ((5 * precision * recall) / Math.max(1e-9, 4 * precision + recall)).toFixed(3)
}

function main(): void {
  const startedAt = performance.now()
  const detectors = createDetectorSet()
  const startMs = Math.round(performance.now() - startedAt)
  const cases = [...classificationCases, ...readCorpus()]
  const misses: string[] = []
  const scores = scoreRows(detectors, cases, misses)
  const spans = scoreSpans(detectors, cases, misses)
  const times = measureTimes(detectors)
  const rows = scores.map((score) => [
    score.set,
    score.group,
    `${score.found}/${score.wanted}`,
    share(score.found, score.wanted),
    share(score.sameKind, score.wanted),
    `${score.falseAlarms}/${score.clean}`,
    share(score.falseAlarms, score.clean),
    f2(score),
  ])
  const head = ['set', 'group', 'found', 'recall', 'same kind', 'false', 'share false', 'F2']
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)))
  for (const row of [head, ...rows]) console.log(row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
  console.log(
    `\nlabelled spans: recall ${share(spans.found, spans.wanted)}, precision ${share(spans.right, spans.reported)}; names recall ${share(spans.namesFound, spans.names)}`,
  )
  for (const time of times)
    console.log(`${time.characters} characters: p50 ${time.p50Microseconds} µs, p95 ${time.p95Microseconds} µs`)
  console.log(`start: ${startMs} ms; ${cases.length} cases; ${cpus()[0]?.model ?? 'unknown machine'}`)
  const file = join(results, 'classify.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    JSON.stringify({ scores, spans, times, startMs, machine: cpus()[0]?.model, node: process.version }, null, 2),
  )
  writeFileSync(join(results, 'classify-misses.jsonl'), misses.join('\n'))
}

main()
