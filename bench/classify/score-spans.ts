import { familyOf } from '@/lib/core/classification/catalogue/kinds'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import type { Finding } from '@/lib/core/classification/finding'
import type { Case } from './case'
import { findingsOf, reported } from './judge-case'

/** Spans of labelled sentences: values with a structure, and those that are shown without a goal of recall. */
export interface SpanScore {
  group: 'structured' | 'person.name' | 'contact.address' | 'identity.driving-licence'
  wanted: number
  found: number
  reported: number
  right: number
}

const structured = new Set(['finance', 'identity', 'contact', 'network'])
const apart = ['person.name', 'contact.address', 'identity.driving-licence'] as const

function groupOf(type: string): SpanScore['group'] | null {
  const own = apart.find((one) => type.startsWith(one))
  return own ?? (structured.has(familyOf(type)) ? 'structured' : null)
}

const overlaps = (start: number, end: number, finding: Finding) => finding.start < end && start < finding.end

/** Each wanted span must overlap a finding of its family (recall); each finding must overlap some span (precision). */
export function scoreSpans(detectors: DetectorSet, cases: readonly Case[], misses: object[]): SpanScore[] {
  const groups = ['structured', ...apart] as const
  const scores = new Map(groups.map((group) => [group as SpanScore['group'], emptyScore(group)]))
  for (const one of cases.filter(({ set, expect }) => set === 'presidio-synth' && expect === 'finding')) {
    const findings = reported(findingsOf(detectors, one.text))
    for (const [start, end, type] of one.spans ?? []) {
      const score = type.startsWith('other.') ? undefined : scores.get(groupOf(type) ?? 'structured')
      if (score === undefined) continue
      score.wanted += 1
      if (findings.some((found) => familyOf(found.type) === familyOf(type) && overlaps(start, end, found)))
        score.found += 1
      else misses.push({ set: 'span missed', type, value: String(one.text).slice(start, end), text: one.text })
    }
    for (const finding of findings) {
      const score = scores.get(groupOf(finding.type) ?? 'structured')
      if (score === undefined || groupOf(finding.type) === null) continue
      score.reported += 1
      if (one.spans?.some(([start, end]) => overlaps(start, end, finding))) score.right += 1
      else
        misses.push({
          set: 'span extra',
          type: finding.type,
          value: String(one.text).slice(finding.start, finding.end),
          text: one.text,
        })
    }
  }
  return [...scores.values()]
}

function emptyScore(group: SpanScore['group']): SpanScore {
  return { group, wanted: 0, found: 0, reported: 0, right: 0 }
}
