import { familyOf } from './catalogue/kinds'
import type { LocalFinding } from './classify-segment'
import { confidenceOf } from './confidence-of'
import type { DetectorSet } from './detector-set'
import type { Segment } from './finding'
import { createView, type View } from './view'
import { canonicalText } from './views/canonical'
import type { Work } from './work'

/** Kinds that are told by what stands together: who in one message, what in the next. */
const families = new Set(['legal', 'business'])
const messages = 3
/** Of each message so much of its beginning and its end. */
const sideChars = 400

/**
 * A matter told over neighbouring messages of one author: the client in one, the price in another. They are read as one
 * text; what is found there and in none of them alone is a finding in the last message that it stands in.
 */
export function findOverMessages(
  segments: readonly Segment[],
  set: DetectorSet,
  found: readonly LocalFinding[],
  work: Work,
): LocalFinding[] {
  const kinds = new Map<string, Set<string>>()
  for (const { segment, type, confidence } of found) {
    if (confidence !== 'low') kinds.set(segment, (kinds.get(segment) ?? new Set()).add(type))
  }
  const findings: LocalFinding[] = []
  const lastOfRole = new Map<string, Segment[]>()
  for (const segment of segments) {
    if (segment.part !== 'text' || segment.text.trim() === '') continue
    const run = [...(lastOfRole.get(segment.role) ?? []), segment].slice(-messages)
    lastOfRole.set(segment.role, run)
    if (run.length < 2) continue
    for (const finding of readTogether(run, set, work)) {
      if (run.some(({ id }) => kinds.get(id)?.has(finding.type))) continue
      kinds.set(finding.segment, (kinds.get(finding.segment) ?? new Set()).add(finding.type))
      findings.push(finding)
    }
  }
  return findings
}

interface Piece {
  segment: Segment
  /** Where it stands in the joined text, and where that was in the message. */
  at: number
  from: number
  length: number
}

function readTogether(run: readonly Segment[], set: DetectorSet, work: Work): LocalFinding[] {
  const pieces: Piece[] = []
  let text = ''
  for (const segment of run) {
    for (const [from, length] of edgesOf(segment.text)) {
      pieces.push({ segment, at: text.length, from, length })
      text += `${segment.text.slice(from, from + length)}\n`
    }
  }
  const canonical = canonicalText(text)
  const view = createView('canonical', canonical?.text ?? text, canonical?.map ?? null, '')
  const windows = set.keywords.windowsIn(view)
  return set.detectors.flatMap((detector, index) => {
    if (!families.has(familyOf(detector.kind))) return []
    return (windows.get(index) ?? []).flatMap((window) => {
      work.total += window.end - window.start
      return scanSafely(detector, view, window).flatMap((candidate): LocalFinding[] => {
        const result = confidenceOf(detector, candidate, false)
        if (result === null || result.confidence === 'low') return []
        const place = placeOf(view, pieces, candidate.start, candidate.end)
        const evidence = [...result.evidence, { code: 'seam' }]
        const base = { type: candidate.type, record: 0, confidence: result.confidence, detector: detector.id }
        return [{ ...base, ...place, views: ['joined'], evidence }]
      })
    })
  })
}

function edgesOf(text: string): [from: number, length: number][] {
  if (text.length <= 2 * sideChars) return [[0, text.length]]
  return [
    [0, sideChars],
    [text.length - sideChars, sideChars],
  ]
}

/** The part of the stretch that stands in the last message it reaches. */
function placeOf(view: View, pieces: readonly Piece[], start: number, end: number) {
  const raw = (index: number) => view.map?.[index] ?? index
  const last = raw(end - 1)
  const piece = pieces.findLast(({ at }) => at <= last) ?? pieces[0]
  if (piece === undefined) return { segment: '', start: 0, end: 0 }
  const inside = (index: number) => Math.min(piece.length, Math.max(0, index - piece.at)) + piece.from
  return {
    segment: piece.segment.id,
    start: inside(raw(start)),
    end: Math.max(inside(last + 1), inside(raw(start)) + 1),
  }
}

function scanSafely(
  ...[detector, view, window]: [
    DetectorSet['detectors'][number],
    View,
    Parameters<DetectorSet['detectors'][number]['scan']>[1],
  ]
) {
  try {
    return [...detector.scan(view, window)]
  } catch {
    return []
  }
}
