import { classify } from '@/lib/core/classification/classify'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import { emptyOrgIndex } from '@/lib/core/classification/org-index'
import { payloadOf } from './case'
import { hardTexts, mixed, prose } from './hard-texts'

/** How long one text took, in microseconds. */
export interface TextTime {
  text: string
  characters: number
  p50: number
  p95: number
}

function time(detectors: DetectorSet, name: string, text: string, rounds: number): TextTime {
  const payload = payloadOf(text)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now()
    classify(payload, detectors, emptyOrgIndex)
    times.push((performance.now() - startedAt) * 1_000)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  return { text: name, characters: text.length, p50: at(0.5), p95: at(0.95) }
}

const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size)

/** Prose, and a text in which one paragraph of five has findings, in four sizes. */
export function timeSizes(detectors: DetectorSet): TextTime[] {
  const sizes = [1_000, 10_000, 100_000, 1_000_000]
  return [
    ['prose', prose],
    ['mixed', mixed],
  ].flatMap(([name = '', text = '']) =>
    sizes.map((size) => time(detectors, name, fill(text, size), Math.max(3, Math.round(2_000_000 / size / 4)))),
  )
}

/** The slowest of the texts made from each keyword, prefix and scanner, at 100 kB, against prose: microseconds and times. */
export function timeWorst(detectors: DetectorSet): { worst: TextTime[]; prose: TextTime; times: number } {
  const size = 100_000
  const slowestOf = (texts: [name: string, text: string][], probe: number, kept: number) =>
    texts
      .map(([name, text]) => ({ name, text, took: time(detectors, name, fill(text, probe), 2).p50 }))
      .sort((a, b) => b.took - a.took)
      .slice(0, kept)
  // Thousands of keywords: a short look at each, a longer one at the slowest.
  const first = slowestOf(hardTexts(detectors), 1_500, 120)
  const slowest = slowestOf(
    first.map(({ name, text }) => [name, text]),
    8_000,
    8,
  )
  const worst = slowest
    .map(({ name, text }) => time(detectors, name, fill(text, size), 5))
    .sort((a, b) => b.p50 - a.p50)
  const ordinary = time(detectors, 'prose', fill(prose, size), 20)
  return { worst, prose: ordinary, times: (worst[0]?.p50 ?? 0) / ordinary.p50 }
}
