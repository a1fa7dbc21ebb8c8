import { classifySegment, type LocalFinding } from './classify-segment'
import type { DetectorSet } from './detector-set'
import type { Finding, Payload, Segment } from './finding'
import { findHealthOfPersons } from './health-of-person'
import { normalizeValue } from './normalize-value'
import type { OrgIndex } from './org-index'
import { findOverMessages } from './over-messages'
import { findOverSeams } from './seams'
import { isOfSegmentAlone } from './segment-alone'
import type { Work } from './work'

const maxTextCharacters = 4 * 1024 * 1024
export const maxFindings = 5_000

/**
 * Everything that is found in what would be sent, and where. Never throws: what cannot be read, or would take too much,
 * is a `payload.*` finding. `known` gives the findings of a segment whose text was classified before by the same
 * detectors; what arises between segments is always looked for again.
 */
export function classify(
  payload: Payload,
  detectors: DetectorSet,
  org: OrgIndex,
  known: (segment: string) => Finding[] | undefined = () => undefined,
): { findings: Finding[]; work: Work } {
  const work: Work = { total: 0, steps: {} }
  const local: LocalFinding[] = []
  let left = maxTextCharacters
  for (const segment of payload.segments) {
    left -= segment.text.length
    if (left < 0) {
      local.push(payloadFinding('payload.too-large', segment.id))
      break
    }
    const cached = known(segment.id)
    if (cached === undefined) for (const finding of classifySegment(segment, detectors, org, work)) local.push(finding)
    else local.push(...cached.filter(isOfSegmentAlone))
  }
  if (left >= 0) {
    const together = findOverMessages(payload.segments, detectors, local, work)
    local.push(...findOverSeams(payload.segments, detectors, work), ...together)
  }
  for (const file of payload.files) {
    if (file.problem !== undefined) local.push(payloadFinding(`payload.${file.problem}`, file.id))
  }
  const numbered = numberValues(payload.segments, local)
  const all = [...numbered, ...findHealthOfPersons(payload.segments, numbered)]
  return {
    findings: capped(all, payload),
    work,
  }
}

/** A finding about a file or a whole segment: it has no place in the text. */
function payloadFinding(type: string, segment: string): LocalFinding {
  return { type, segment, start: 0, end: 0, record: 0, confidence: 'high', detector: type, views: [], evidence: [] }
}

/** Equal values get equal numbers, in order of appearance; the numbers mean nothing outside this payload. */
function numberValues(segments: readonly Segment[], findings: readonly LocalFinding[]): Finding[] {
  const texts = new Map(segments.map((segment) => [segment.id, segment.text]))
  const numbers = new Map<string, number>()
  return findings.map((finding) => {
    const raw = texts.get(finding.segment)?.slice(finding.start, finding.end) ?? ''
    const whole = finding.joined ?? normalizeValue(raw)
    const key = `${finding.type} ${finding.end === 0 ? finding.segment : whole}`
    const value = numbers.get(key) ?? numbers.size
    numbers.set(key, value)
    const { joined: _joined, ...rest } = finding
    return { ...rest, value }
  })
}

/** Above the cap the rest is let go, and the payload says so: too much to read is the highest level anyway. */
function capped(findings: Finding[], payload: Payload): Finding[] {
  if (findings.length <= maxFindings) return findings
  const segment = payload.segments[0]?.id ?? ''
  return [
    ...findings.slice(0, maxFindings),
    { ...payloadFinding('payload.too-large', segment), value: findings.length },
  ]
}
