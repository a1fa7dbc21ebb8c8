import { familyOf, kindOf } from './catalogue/kinds'
import { confidences, type Finding } from './finding'

/** Families whose findings describe a stretch of text, not a value: they take no part in the contest for a value. */
const describing = new Set(['code', 'legal', 'business', 'marking', 'payload', 'org', 'health'])

/**
 * Where two values overlap, the better supported one wins (confidence, then length); the loser stays as its evidence.
 * Findings of one type over the same stretch, seen in several views, become one.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const merged = mergeEqual(findings)
  const order = [...merged].sort(
    (a, b) => strength(b) - strength(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept: Finding[] = []
  const winners = new IntervalSet()
  for (const finding of order) {
    if (describesStretch(finding.type)) {
      kept.push(finding)
      continue
    }
    const winner = winners.find(finding.start, finding.end)
    if (winner === null) {
      winners.add(finding)
      kept.push(finding)
    } else if (!winner.evidence.some(({ code, id }) => code === 'over' && id === finding.type)) {
      winner.evidence.push({ code: 'over', id: finding.type })
      // Two readings of one bare number are both candidates: which country it is, nobody knows.
      const isSamePlace = winner.start === finding.start && winner.end === finding.end
      const isChecked = finding.evidence.some(({ code }) => code === 'checksum')
      if (isSamePlace && (strength(winner) === 0 || isChecked)) kept.push(finding)
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
}

function describesStretch(type: string): boolean {
  const kind = kindOf(type)
  return (
    kind === 'secret.credential-file' ||
    kind === 'finance.payroll' ||
    (describing.has(familyOf(type)) && kind !== 'health.member-id')
  )
}

function strength(finding: Finding): number {
  return confidences.indexOf(finding.confidence)
}

function mergeEqual(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.type} ${finding.start} ${finding.end}`
    const known = byPlace.get(key)
    if (known === undefined) {
      byPlace.set(key, { ...finding })
      continue
    }
    const views = [...new Set([...known.views, ...finding.views])]
    byPlace.set(key, { ...(strength(finding) > strength(known) ? finding : known), views })
  }
  return [...byPlace.values()]
}

/** Intervals by the blocks they touch, so that a text with thousands of values stays linear. */
class IntervalSet {
  private readonly blocks = new Map<number, Finding[]>()
  private readonly blockChars = 256

  find(start: number, end: number): Finding | null {
    for (let block = this.blockOf(start); block <= this.blockOf(end); block += 1) {
      const hit = this.blocks.get(block)?.find((other) => other.start < end && start < other.end)
      if (hit) return hit
    }
    return null
  }

  add(finding: Finding): void {
    for (let block = this.blockOf(finding.start); block <= this.blockOf(finding.end); block += 1) {
      const held = this.blocks.get(block)
      if (held === undefined) this.blocks.set(block, [finding])
      else held.push(finding)
    }
  }

  private blockOf(index: number): number {
    return Math.floor(index / this.blockChars)
  }
}
