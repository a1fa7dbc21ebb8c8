import { classifySegment, type LocalFinding } from './classify-segment'
import type { DetectorSet } from './detector-set'
import type { Finding, Payload, Segment } from './finding'
import { hashText } from './hash-text'
import { findHealthOfPersons } from './health-of-person'
import { normalizeValue } from './normalize-value'
import type { OrgIndex } from './org-index'
import { findOverSeam } from './seams/find-over-seam'
import { createToldOnce } from './seams/read-matter'
import { seamsOf } from './seams/seams-of'
import { isOfSegmentAlone } from './segment-alone'
import type { Work } from './work'

const maxTextCharacters = 4 * 1024 * 1024
export const maxFindings = 5_000
/** A longer stretch is text that is described, not a value that may be written in two ways. */
const longestValue = 400

/** What was found before, by the same detectors, in texts that are sent again. */
export interface Known {
  /** The findings of a segment with this very text; undefined = it was not read. */
  segment(id: string): readonly Finding[] | undefined
  /** What was found over the seams of these messages when the last of them was read. */
  seam(messages: readonly string[]): readonly LocalFinding[] | undefined
}

/** What arose over a seam, to be handed in as known when the same messages are sent again. */
export interface SeamFindings {
  messages: string[]
  findings: readonly LocalFinding[]
}

const nothingKnown: Known = { segment: () => undefined, seam: () => undefined }

/**
 * Everything that is found in what would be sent, and where. Never throws: what cannot be read, or would take too much,
 * is a `payload.*` finding. With and without `known` the findings are the same; `seams` are those that were read now.
 */
export function classify(
  payload: Payload,
  detectors: DetectorSet,
  org: OrgIndex,
  known: Known = nothingKnown,
): { findings: Finding[]; seams: SeamFindings[]; work: Work } {
  const work: Work = { total: 0, steps: new Map() }
  const local: LocalFinding[] = []
  const seams: SeamFindings[] = []
  let left = maxTextCharacters
  for (const segment of payload.segments) {
    left -= segment.text.length
    if (left < 0) {
      local.push(payloadFinding('payload.too-large', segment.id))
      break
    }
    const cached = known.segment(segment.id)
    for (const finding of cached?.filter(isOfSegmentAlone) ?? classifySegment(segment, detectors, org, work))
      local.push(finding)
  }
  const isToldAlready = createToldOnce(local)
  for (const seam of left < 0 ? [] : seamsOf(payload.segments)) {
    const messages = seam.map(({ id }) => id)
    const cached = known.seam(messages)
    const findings = cached ?? findOverSeam(seam, detectors, work)
    if (cached === undefined) seams.push({ messages, findings })
    local.push(...findings.filter((finding) => !isToldAlready(finding, messages)))
  }
  for (const file of payload.files) {
    if (file.problem !== undefined) local.push(payloadFinding(`payload.${file.problem}`, file.id))
  }
  const numbered = numberValues(payload.segments, local)
  const all = [...numbered, ...findHealthOfPersons(payload.segments, numbered)]
  return { findings: capped(all, payload), seams, work }
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
    const whole = finding.joined ?? hashText(raw.length > longestValue ? raw : normalizeValue(raw))
    const key = `${finding.type} ${finding.end === 0 ? finding.segment : whole}`
    const value = numbers.get(key) ?? numbers.size
    numbers.set(key, value)
    const { joined: _joined, ...rest } = finding
    return { ...rest, value }
  })
}

/**
 * Above the cap candidates (low) are let go first: they raise nothing, and a long log has thousands. Where the others are
 * too many, the rest is let go as well, and the payload says so: too much to read is the highest level anyway.
 */
function capped(findings: Finding[], payload: Payload): Finding[] {
  if (findings.length <= maxFindings) return findings
  const solid = findings.filter(({ confidence }) => confidence !== 'low')
  const left = maxFindings - solid.length
  if (left >= 0) {
    const candidates = new Set(findings.filter(({ confidence }) => confidence === 'low').slice(0, left))
    return findings.filter((finding) => finding.confidence !== 'low' || candidates.has(finding))
  }
  const segment = payload.segments[0]?.id ?? ''
  return [...solid.slice(0, maxFindings), { ...payloadFinding('payload.too-large', segment), value: solid.length }]
}
