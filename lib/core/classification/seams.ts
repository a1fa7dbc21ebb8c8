import type { LocalFinding } from './classify-segment'
import { confidenceOf } from './confidence-of'
import type { DetectorSet } from './detector-set'
import type { Segment } from './finding'
import { normalizeValue } from './normalize-value'
import { createView } from './view'
import { canonicalText } from './views/canonical'
import type { Work } from './work'

const sideChars = 48

/**
 * Values typed over two messages: the end of each message and the beginning of the next of the same author are read as
 * one. What spans the seam is a finding in both, with one value. Only values with a check digit or a fixed shape count.
 */
export function findOverSeams(segments: readonly Segment[], set: DetectorSet, work: Work): LocalFinding[] {
  const findings: LocalFinding[] = []
  const lastOfRole = new Map<string, Segment>()
  for (const segment of segments) {
    if (segment.part !== 'text' || segment.text.trim() === '') continue
    const before = lastOfRole.get(segment.role)
    lastOfRole.set(segment.role, segment)
    if (before !== undefined) findings.push(...findOverSeam(before, segment, set, work))
  }
  return findings
}

function findOverSeam(before: Segment, after: Segment, set: DetectorSet, work: Work): LocalFinding[] {
  const left = before.text.trimEnd().slice(-sideChars)
  const start = after.text.length - after.text.trimStart().length
  const right = after.text.slice(start, start + sideChars)
  if (!/[\p{L}\p{N}-]$/u.test(left) || !/^[\p{L}\p{N}-]/u.test(right) || !/\p{Nd}/u.test(left + right)) return []
  const leftStart = before.text.trimEnd().length - left.length
  const readLeft = canonicalText(left)?.text ?? left
  const readRight = canonicalText(right)?.text ?? right
  const view = createView('joined', readLeft + readRight, null, '', [readLeft.length])
  const windows = set.keywords.windowsIn(view)
  return set.detectors.flatMap((detector, index) => {
    const looked = detector.keywords.length === 0 ? [{ start: 0, end: view.text.length, hits: [] }] : windows.get(index)
    return (looked ?? []).flatMap((window) => {
      work.total += window.end - window.start
      return [...scanSafely(detector, view, window)].flatMap((candidate): LocalFinding[] => {
        if (!candidate.isChecked || candidate.start >= readLeft.length || candidate.end <= readLeft.length) return []
        const result = confidenceOf(detector, candidate, false)
        if (result === null) return []
        const joined = normalizeValue(view.text.slice(candidate.start, candidate.end))
        const evidence = [...result.evidence, { code: 'seam' }]
        const base = { type: candidate.type, record: 0, confidence: result.confidence, detector: detector.id, evidence }
        const views: LocalFinding['views'] = ['joined']
        const from = leftStart + Math.min(candidate.start, left.length - 1)
        const to = start + Math.min(candidate.end - readLeft.length, right.length)
        return [
          { ...base, views, joined, segment: before.id, start: from, end: leftStart + left.length },
          { ...base, views, joined, segment: after.id, start, end: to },
        ]
      })
    })
  })
}

/** A detector that throws here has thrown on the segments too, where it is reported. */
function scanSafely(
  ...[detector, view, window]: [
    DetectorSet['detectors'][number],
    ReturnType<typeof createView>,
    Parameters<DetectorSet['detectors'][number]['scan']>[1],
  ]
) {
  try {
    return [...detector.scan(view, window)]
  } catch {
    return []
  }
}
