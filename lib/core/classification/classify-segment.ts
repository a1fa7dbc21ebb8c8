import { buildViews, createDecodeBudget } from './build-views'
import { familyOf } from './catalogue/kinds'
import { confidenceOf } from './confidence-of'
import type { Candidate, Detector } from './detector'
import type { DetectorSet } from './detector-set'
import type { Finding, Segment } from './finding'
import { clinicalEvidence } from './health-of-person'
import type { OrgIndex } from './org-index'
import { recordAt, recordStarts } from './records'
import { resolveOverlaps } from './resolve-overlaps'
import { toRaw, type View, type Window } from './view'
import type { Work } from './work'

/** A finding before its value has a number. `joined`: a hash of the value where it stands in several segments. */
export type LocalFinding = Omit<Finding, 'value'> & { joined?: string }

/** A value without check digit that a line break parts must be at least this long to be put together. */
const minUncheckedJoin = 14
/** Candidates raise nothing; a log with more of them than this says no more by their number. */
const maxCandidates = 2_000
/** A detector that sees more than this in one view reads nothing any more: it counts as one that failed. */
const maxSteps = 50_000
const identifying = new Set(['person', 'contact', 'identity', 'finance', 'health'])

/** All findings of one segment, in order. Never throws: a detector that does becomes a finding. */
export function classifySegment(segment: Segment, set: DetectorSet, org: OrgIndex, work: Work): LocalFinding[] {
  const budget = createDecodeBudget(segment.text.length)
  const views = buildViews(segment.text, pathOf(segment), budget)
  const found: LocalFinding[] = []
  const failed = new Set<string>()
  let candidatesLeft = maxCandidates
  const keep = (finding: LocalFinding | null) => {
    if (finding === null || (isCandidate(finding) && candidatesLeft-- <= 0)) return
    found.push(finding)
  }
  for (const view of views) {
    for (const { detector, windows } of set.keywords.looksAt(view)) {
      let steps = 0
      try {
        for (const window of windows) {
          count(work, detector, window)
          for (const candidate of detector.scan(view, window)) {
            if (++steps > maxSteps) throw new Error('over its budget')
            keep(findingOf(segment, view, detector, candidate))
          }
        }
      } catch {
        failed.add(detector.id)
      }
    }
    for (const hit of org.find(view)) keep(findingOf(segment, view, orgDetector, hit))
  }
  const records = recordStarts(segment.text)
  for (const finding of found) {
    Object.assign(finding, widen(segment.text, finding.start, finding.end))
    finding.record = recordAt(records, finding.start)
  }
  const kept: LocalFinding[] = resolveOverlaps(found as Finding[])
  raiseNeighbours(kept)
  for (const id of failed) kept.push(wholeSegment(segment, `payload.unreadable:${id.replaceAll('.', '-')}`))
  if (budget.exhausted) kept.push(wholeSegment(segment, 'payload.obfuscated'))
  return kept
}

/** Low, and nothing is made of it; clinical evidence is low too, and counts joined with a person. */
function isCandidate({ confidence, type }: LocalFinding): boolean {
  return confidence === 'low' && type !== clinicalEvidence
}

const orgDetector = { id: 'org.term', chance: 0, noise: 0 }

/** Where the text stands, as a cue: file name or JSON path, in words. */
function pathOf(segment: Segment): string {
  return (segment.path ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function count(work: Work, { id }: Detector, { start, end }: Window): void {
  work.steps.set(id, (work.steps.get(id) ?? 0) + end - start)
  work.total += end - start
}

function findingOf(
  segment: Segment,
  view: View,
  detector: Pick<Detector, 'id' | 'chance' | 'noise'>,
  candidate: Candidate,
): LocalFinding | null {
  if (view.seams !== null && !countsOverSeam(view, candidate)) return null
  const result = confidenceOf(detector, candidate, false)
  if (result === null) return null
  const [start, end] = toRaw(view, candidate.start, candidate.end)
  const base = { type: candidate.type, segment: segment.id, start, end, record: 0, detector: detector.id }
  return { ...base, confidence: result.confidence, views: [view.name], evidence: result.evidence }
}

function countsOverSeam(view: View, candidate: Candidate): boolean {
  const spans = view.seams?.some((seam) => seam > candidate.start && seam < candidate.end) ?? false
  return (
    spans && (candidate.isChecked === true || view.isSpelled || candidate.end - candidate.start >= minUncheckedJoin)
  )
}

/** A format with a check digit that stands beside another identifier in its record is what it looks like. */
function raiseNeighbours(findings: LocalFinding[]): void {
  const byRecord = new Map<number, LocalFinding[]>()
  for (const finding of findings) {
    if (finding.confidence === 'low' || !identifying.has(familyOf(finding.type))) continue
    const together = byRecord.get(finding.record)
    if (together === undefined) byRecord.set(finding.record, [finding])
    else together.push(finding)
  }
  for (const together of byRecord.values()) {
    if (together.length < 2) continue
    for (const finding of together) {
      if (finding.confidence !== 'medium' || !raisable.has(finding.type.split(':')[0] ?? '')) continue
      finding.confidence = 'high'
      finding.evidence = [...finding.evidence, { code: 'beside' }]
    }
  }
}

const raisable = new Set([
  'identity.national-id',
  'identity.tax-id',
  'health.member-id',
  'contact.email',
  'finance.payment-card',
])

/** Never half of a character: surrogate pairs, combining marks and joiners belong to what they follow. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  if (from > 0 && isLowSurrogate(text.charCodeAt(from)) && !isLowSurrogate(text.charCodeAt(from - 1))) from -= 1
  if (isLowSurrogate(text.charCodeAt(to)) && to > from) to += 1
  while (to < text.length && text.charCodeAt(to) > 0x2ff && /^(?:\p{M}|\u200d)$/u.test(text.charAt(to))) to += 1
  return { start: from, end: Math.min(to, text.length) }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function wholeSegment(segment: Segment, type: string): LocalFinding {
  const place = { segment: segment.id, start: 0, end: 0, record: 0 }
  return { type, ...place, confidence: 'high', detector: type, views: [], evidence: [] }
}
