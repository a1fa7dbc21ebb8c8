import { familyOf } from '../catalogue/kinds'
import type { LocalFinding } from '../classify-segment'
import { confidenceOf } from '../confidence-of'
import type { DetectorSet } from '../detector-set'
import type { Segment } from '../finding'
import { createView, type View } from '../view'
import { canonicalText } from '../views/canonical'
import type { Work } from '../work'
import { scanAll } from './read-join'

/** Kinds that are told by what stands together: who in one message, what in the next. */
const families = new Set(['legal', 'business'])
const isMatter = (kind: string) => families.has(familyOf(kind)) || kind === 'finance.payroll'
const messages = 4
/** Of each message so much of its beginning and its end. */
const sideChars = 400

/** What a finding of a matter says of itself, beside that it stands over a seam. */
const matter = 'matter'

/**
 * A matter told over neighbouring messages of one author: the client in one, the price in another. The last four are read
 * as one text; what is found there is a finding in the last message that it stands in.
 */
export function readMatter(seam: readonly Segment[], set: DetectorSet, work: Work): LocalFinding[] {
  const seen = new Set<string>()
  return readTogether(seam.slice(-messages), set, work).filter(({ type }) => {
    const isNew = !seen.has(type)
    seen.add(type)
    return isNew
  })
}

/** Says of a matter whether one of its messages told it alone, or with those before, so that it counts once. */
export function createToldOnce(found: readonly LocalFinding[]) {
  const told = new Map<string, Set<string>>()
  const tell = (segment: string, type: string) => told.set(segment, (told.get(segment) ?? new Set()).add(type))
  for (const { segment, type, confidence } of found) if (confidence !== 'low') tell(segment, type)
  return ({ segment, type, evidence }: LocalFinding, seam: readonly string[]): boolean => {
    if (!evidence.some(({ code, id }) => code === 'seam' && id === matter)) return false
    if (seam.slice(-messages).some((id) => told.get(id)?.has(type))) return true
    tell(segment, type)
    return false
  }
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
  return scanAll(view, set, work, ({ kind }) => isMatter(kind)).flatMap(([detector, candidate]): LocalFinding[] => {
    const result = confidenceOf(detector, candidate, false)
    if (result === null || result.confidence === 'low') return []
    const place = placeOf(view, pieces, candidate.start, candidate.end)
    const evidence = [...result.evidence, { code: 'seam', id: matter }]
    const base = { type: candidate.type, record: 0, confidence: result.confidence, detector: detector.id }
    return [{ ...base, ...place, views: ['joined'], evidence }]
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
