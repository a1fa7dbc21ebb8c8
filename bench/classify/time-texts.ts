import { classify } from '@/lib/core/classification/classify'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import { emptyOrgIndex } from '@/lib/core/classification/org-index'
import { payloadOf } from './case'
import { hardTexts, prose, withFindings } from './hard-texts'

/** How long one text took, in microseconds. */
export interface TextTime {
  text: string
  characters: number
  p50: number
  p95: number
}

function time(detectors: DetectorSet, name: string, text: string, rounds: number): TextTime {
  return summary(name, text.length, timesOf(detectors, text, rounds))
}

function timesOf(detectors: DetectorSet, text: string, rounds: number): number[] {
  const payload = payloadOf(text)
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now()
    classify(payload, detectors, emptyOrgIndex)
    return (performance.now() - startedAt) * 1_000
  })
}

function summary(text: string, characters: number, times: number[]): TextTime {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return { text, characters, p50: at(0.5), p95: at(0.95) }
}

const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size)

/** A prompt of paragraphs that people write in an office, from the nth on; with findings, a fifth of them has some. */
function promptOf(paragraphs: readonly string[], from: number, size: number, isWithFindings: boolean): string {
  let text = ''
  for (let n = from; text.length < size; n += 1) {
    const paragraph = paragraphs[n % paragraphs.length] ?? prose
    text += `${isWithFindings && n % 5 === from % 5 ? withFindings : paragraph}\n\n`
  }
  return text.slice(0, size)
}

const sizes = [
  { size: 1_000, prompts: 20, rounds: 60 },
  { size: 10_000, prompts: 20, rounds: 12 },
  { size: 100_000, prompts: 10, rounds: 4 },
  { size: 1_000_000, prompts: 5, rounds: 1 },
]

/** Prompts of four sizes, of which one in five has findings: those without, those with, and all (performance.md section 1). */
export function timeSizes(detectors: DetectorSet, paragraphs: readonly string[]): TextTime[] {
  return sizes.flatMap(({ size, prompts, rounds }) => {
    const measured = Array.from({ length: prompts }, (_, n) => {
      const isWithFindings = n % 5 === 4
      const text = promptOf(paragraphs, n * 7, size, isWithFindings)
      timesOf(detectors, text, Math.ceil(rounds / 4))
      return { isWithFindings, times: timesOf(detectors, text, rounds) }
    })
    const of = (name: string, kept: typeof measured) =>
      summary(
        name,
        size,
        kept.flatMap(({ times }) => times),
      )
    return [
      of(
        'ordinary',
        measured.filter((one) => !one.isWithFindings),
      ),
      of(
        'with findings',
        measured.filter((one) => one.isWithFindings),
      ),
      of('mix', measured),
    ]
  })
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
