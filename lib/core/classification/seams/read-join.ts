import type { LocalFinding } from '../classify-segment'
import { confidenceOf } from '../confidence-of'
import type { Candidate, Detector } from '../detector'
import type { DetectorSet } from '../detector-set'
import { hashText } from '../hash-text'
import { normalizeValue } from '../normalize-value'
import { createView, type View, type Window } from '../view'
import type { Work } from '../work'
import type { JoinedText } from './open-joins'

/** What spans the seam of a value that was put together: a finding in each message that holds a part of it. */
export function readJoin(joined: JoinedText, set: DetectorSet, work: Work): LocalFinding[] {
  const view = createView('joined', joined.text, null, '', [joined.seam])
  return scanAll(view, set, work).flatMap(([detector, candidate]) => findingsOf(joined, detector, candidate, view))
}

/** Everything that the detectors, or those that are asked, see in a short view. */
export function scanAll(
  view: View,
  set: DetectorSet,
  work: Work,
  isAsked: (detector: Detector) => boolean = () => true,
): [detector: Detector, candidate: Candidate][] {
  return set.keywords.looksAt(view).flatMap(({ detector, windows }) => {
    if (!isAsked(detector)) return []
    return windows.flatMap((window) => {
      work.total += window.end - window.start
      return scanSafely(detector, view, window).map((candidate): [Detector, Candidate] => [detector, candidate])
    })
  })
}

function findingsOf(joined: JoinedText, detector: Detector, candidate: Candidate, view: View): LocalFinding[] {
  if (!candidate.isChecked || candidate.start >= joined.seam || candidate.end <= joined.seam) return []
  const result = confidenceOf(detector, candidate, false)
  if (result === null) return []
  const value = hashText(normalizeValue(view.text.slice(candidate.start, candidate.end)))
  const base = {
    ...{ type: candidate.type, record: 0, confidence: result.confidence, detector: detector.id },
    ...{ evidence: [...result.evidence, { code: 'seam' }], views: ['joined' as const], joined: value },
  }
  let at = joined.start
  return joined.pieces.flatMap(({ segment, start, end, length }): LocalFinding[] => {
    const isPart = candidate.start < at + length && candidate.end > at
    at += length
    return isPart ? [{ ...base, segment, start, end }] : []
  })
}

/** A detector that throws here has thrown on the segments too, where it is reported. */
function scanSafely(detector: Detector, view: View, window: Window): Candidate[] {
  try {
    return [...detector.scan(view, window)]
  } catch {
    return []
  }
}
