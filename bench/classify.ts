import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { readCases } from './classify/case'
import { goalsOf } from './classify/goals'
import { printTable, share } from './classify/print-table'
import { f2Of, scoreCases } from './classify/score-cases'
import { scoreDisguises } from './classify/score-disguises'
import { scoreSpans } from './classify/score-spans'
import { timeSizes, timeWorst } from './classify/time-texts'
import { measureMachine } from './machine'

// How much is found, how much is called that is not there, at what level, and how fast (classification.md section 13).
// `--quick` leaves out the times. Exit 0 whatever the figures are: they are for reading.
const isQuick = process.argv.includes('--quick')
const results = join(process.cwd(), 'bench', 'results')

const startedAt = performance.now()
const detectors = createDetectorSet()
const startMs = Math.round(performance.now() - startedAt)
const cases = readCases()
const misses: object[] = []
const scores = scoreCases(detectors, cases, misses)
const spans = scoreSpans(detectors, cases, misses)
const hidden = scoreDisguises(detectors, cases, misses)
const ordinary = cases
  .filter(({ set, language }) => set === 'own-office' && language === 'en')
  .map(({ text }) => String(text))
const times = isQuick ? [] : timeSizes(detectors, ordinary)
const worst = isQuick ? null : timeWorst(detectors)

printTable(
  ['set', 'group', 'found', 'recall', 'same kind', 'false', 'share false', 'F2', 'level right', 'clean above Internal'],
  scores.map((score) => [
    score.set,
    score.group,
    `${score.found}/${score.wanted}`,
    share(score.found, score.wanted),
    share(score.sameKind, score.wanted),
    `${score.falseAlarms}/${score.clean}`,
    share(score.falseAlarms, score.clean),
    f2Of(score)?.toFixed(3) ?? '–',
    score.levelled === 0 ? '–' : `${score.levelRight}/${score.levelled}`,
    score.clean === 0 ? '–' : `${score.above}/${score.clean}`,
  ]),
)
console.log()
printTable(
  ['labelled spans', 'found', 'recall', 'right', 'precision'],
  spans.map((one) => [
    one.group,
    `${one.found}/${one.wanted}`,
    share(one.found, one.wanted),
    `${one.right}/${one.reported}`,
    share(one.right, one.reported),
  ]),
)
console.log()
printTable(
  ['own disguise', 'found', 'survival'],
  [...hidden]
    .sort((a, b) => a.found / a.tried - b.found / b.tried)
    .map((one) => [one.disguise, `${one.found}/${one.tried}`, share(one.found, one.tried)]),
)
if (worst !== null) {
  console.log()
  printTable(
    ['text', 'characters', 'p50 µs', 'p95 µs'],
    [...times, ...worst.worst].map((one) => [one.text, `${one.characters}`, `${one.p50}`, `${one.p95}`]),
  )
  console.log(`\nworst text: ${worst.times.toFixed(1)} × prose of the same length`)
}
const goals = goalsOf({ scores, spans, hidden, times, worst, startMs })
console.log()
printTable(
  ['goal', 'measured', 'wanted', '', 'others'],
  goals.map(({ name, measured, wanted, isMet, peers }) => [name, measured, wanted, isMet ? 'met' : 'missed', peers]),
)
const machine = measureMachine()
console.log(
  `\nstart: ${startMs} ms; ${cases.length} cases; ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`,
)
mkdirSync(results, { recursive: true })
writeFileSync(
  join(results, 'classify.json'),
  JSON.stringify({ goals, scores, spans, hidden, times, worst, startMs, machine }, null, 2),
)
writeFileSync(join(results, 'classify-misses.jsonl'), misses.map((miss) => JSON.stringify(miss)).join('\n'))
