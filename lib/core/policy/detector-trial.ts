import { z } from 'zod'
import type { LevelView } from '../chat/views'
import { nameOfType } from '../classification/default-rows'
import { evidenceWords } from '../classification/detector-words'
import { type Confidence, confidences, type Finding, type FindingSummary } from '../classification/finding'
import { levelOf } from '../classification/level-of'
import { summarize } from '../classification/summarize'
import type { PolicyDocument } from './document'
import { ignoredBy } from './edit-detectors'
import { levelTableOf } from './level-table'
import { findingsWords, levelName } from './sentences'

export const tryDetectorsSchema = z.strictObject({
  text: z.string().max(200_000, 'At most 200,000 characters. Try a part of the text'),
})

/** One distinct value that was found in a text, and what the draft makes of it. */
export interface TriedFinding {
  type: string
  label: string
  confidence: Confidence
  evidence: string[]
  /** In UTF-16 offsets of the text, end exclusive; none for what is about the whole of it. */
  places: { start: number; end: number }[]
  /** It gives the level; it counts, and something else gives more; it is only a candidate; its kind is off. */
  effect: 'gives' | 'counts' | 'candidate' | 'off'
}

/** What is found in a text, as its author may see it. */
export interface DetectorTrial {
  level: LevelView
  sentence: string
  /** The first of them. */
  findings: TriedFinding[]
  total: number
}

const shown = 200

/** Level and findings of one text by a document, also by one that could not be published. */
export function viewDetectorTrial(document: PolicyDocument, found: readonly Finding[]): DetectorTrial {
  const summaries = summarize(found)
  const { level, because } = levelOf(summaries, levelTableOf(document))
  const index = document.levels.findIndex(({ id }) => id === level)
  const { name = level, colour = 'grey' } = document.levels[index] ?? {}
  const findings = valuesOf(document, found, because)
  return {
    level: { id: level, name, colour, rank: index + 1, of: document.levels.length },
    sentence: sentenceOf(document, level, because, findings.length),
    findings: findings.slice(0, shown),
    total: findings.length,
  }
}

function sentenceOf(document: PolicyDocument, level: string, because: FindingSummary[], found: number): string {
  const name = levelName({ document }, level)
  if (because.length > 0 && level !== document.base) return `${name} because of ${findingsWords(because)}.`
  return found === 0
    ? `${name}: nothing was found.`
    : `${name}: nothing that was found gives more than a text has anyway.`
}

/** Each distinct value once, with all its places, at its best confidence; in order of the text. */
function valuesOf(document: PolicyDocument, found: readonly Finding[], because: FindingSummary[]): TriedFinding[] {
  const values = new Map<string, Finding[]>()
  for (const finding of found) {
    const key = `${finding.type} ${finding.value}`
    values.set(key, [...(values.get(key) ?? []), finding])
  }
  const tried = [...values.values()].map((same): TriedFinding => {
    const best = same.reduce((a, b) => (rank(b.confidence) > rank(a.confidence) ? b : a))
    const { type, confidence } = best
    const gives = because.some((line) => line.type === type && line.confidence === confidence)
    return {
      type,
      label: nameOfType(type),
      confidence,
      evidence: evidenceWords(best),
      places: same.flatMap(({ start, end }) => (end > start ? [{ start, end }] : [])),
      effect:
        ignoredBy(document, type) !== null ? 'off' : gives ? 'gives' : confidence === 'low' ? 'candidate' : 'counts',
    }
  })
  return tried.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}

const rank = (confidence: Confidence) => confidences.indexOf(confidence)
