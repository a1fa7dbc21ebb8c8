import { familyOf } from '@/lib/core/classification/catalogue/kinds'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import type { Case } from './case'
import { findingsOf, isOfKind, isRight, levelOfFindings, levels, reported } from './judge-case'

/** How the rows of a set, or of a part of it, were judged. */
export interface Score {
  set: string
  /** A family; of disguises, the disguise; `all`. */
  group: string
  wanted: number
  found: number
  sameKind: number
  clean: number
  falseAlarms: number
  /** Rows that say their level. */
  levelled: number
  levelRight: number
  /** Clean rows above Internal: what an ordinary prompt must not be. */
  above: number
}

/** Scores every row that is not judged by spans; what was judged wrong is added to `misses`. */
export function scoreCases(detectors: DetectorSet, cases: readonly Case[], misses: object[]): Score[] {
  const scores = new Map<string, Score>()
  for (const one of cases) {
    if (one.set === 'presidio-synth' && one.expect === 'finding') continue
    // A disguise counts only where the undisguised value is found.
    if (one.original !== undefined && !isRight(one, reported(findingsOf(detectors, one.original), one.floor))) continue
    const all = findingsOf(detectors, one.text)
    const findings = reported(all, one.floor)
    const right = isRight(one, findings)
    const level = levelOfFindings(all)
    const set = one.gate === false ? `${one.set} (not gated)` : one.set
    for (const group of ['all', groupOf(one)]) {
      const key = `${set} ${group}`
      const score = scores.get(key) ?? emptyScore(set, group)
      scores.set(key, score)
      count(score, one, { right, level, sameKind: isOfKind(one, findings) })
    }
    const isLevelWrong = one.level !== undefined && one.level !== level
    if ((!right && one.gate !== false) || isLevelWrong)
      misses.push({ ...one, right, judged: level, got: all.map(({ type, confidence }) => `${type}/${confidence}`) })
  }
  return [...scores.values()].sort((a, b) => (a.set + a.group < b.set + b.group ? -1 : 1))
}

function emptyScore(set: string, group: string): Score {
  const none = { wanted: 0, found: 0, sameKind: 0, clean: 0, falseAlarms: 0, levelled: 0, levelRight: 0, above: 0 }
  return { set, group, ...none }
}

function count(score: Score, one: Case, judged: { right: boolean; level: string; sameKind: boolean }): void {
  if (one.expect === 'clean') {
    score.clean += 1
    if (!judged.right) score.falseAlarms += 1
    if (levels.indexOf(judged.level) > levels.indexOf('internal')) score.above += 1
  } else {
    score.wanted += 1
    if (judged.right) score.found += 1
    if (judged.sameKind) score.sameKind += 1
  }
  if (one.level === undefined) return
  score.levelled += 1
  if (one.level === judged.level) score.levelRight += 1
}

function groupOf(one: Case): string {
  if (one.set === 'evasion') return (one.note ?? '').split(';')[0] ?? ''
  return one.language !== undefined && one.language !== 'en' ? 'not English' : familyOf(one.types[0] ?? '')
}

/** F2 weighs recall four times as much as precision: what is missed leaves the building. Null without wanted rows. */
export function f2Of({ found, wanted, falseAlarms }: Score): number | null {
  if (wanted === 0) return null
  const precision = found / Math.max(1, found + falseAlarms)
  const recall = found / wanted
  return (5 * precision * recall) / Math.max(1e-9, 4 * precision + recall)
}
