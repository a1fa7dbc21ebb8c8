import { familyOf, kindOf } from './catalogue/kinds'
import { findNames } from './detectors/trade/names'
import type { Finding, Segment } from './finding'

const clinicalKinds = new Set([
  'health.clinical-note',
  'health.record-number',
  'health.medication',
  'health.clinical-code',
])
const personalKinds = new Set([
  'person.name',
  'person.date-of-birth',
  'contact.email',
  'contact.phone',
  'contact.address',
  'health.member-id',
  'health.record-number',
])

/** Clinical words without a patient's name: by itself only a candidate (low), it counts joined with a person. */
export const clinicalEvidence = 'health.clinical-note:evidence'

/** A name by its shape alone counts this near to the evidence, or this near to the edge of a neighbouring message. */
const nameChars = 1_500
/** At most so many pieces of evidence of a segment are looked at for names by shape. */
const maxLooks = 20

/**
 * Clinical evidence and an identifier of a person, in one message or file, in neighbouring messages of one author, or in
 * a message and its files: neither alone is health data of a person. One finding for each piece of clinical evidence.
 */
export function findHealthOfPersons(segments: readonly Segment[], findings: readonly Finding[]): Finding[] {
  const solid = findings.filter((finding) => finding.confidence !== 'low')
  const clinical = findings.filter(
    ({ type, confidence }) => type === clinicalEvidence || (confidence !== 'low' && clinicalKinds.has(kindOf(type))),
  )
  if (clinical.length === 0) return []
  const personal = solid.filter(({ type }) => personalKinds.has(kindOf(type)) || familyOf(type) === 'identity')
  const places = new Map<string, Finding[]>()
  for (const finding of personal) places.set(finding.segment, [...(places.get(finding.segment) ?? []), finding])
  const neighbours = neighboursOf(segments)
  const names = namesOf(segments)
  const pieces = new Map<string, number>()
  for (const { segment } of clinical) pieces.set(segment, (pieces.get(segment) ?? 0) + 1)
  return clinical.flatMap((evidence) => {
    // A record number is not clinical evidence of the patient that it stands for.
    const isOther = (finding: Finding) => finding.type !== evidence.type || finding.value !== evidence.value
    const isIn = (segment: string) => places.get(segment)?.some(isOther) ?? false
    const near = neighbours.get(evidence.segment) ?? []
    const isHere = isIn(evidence.segment) || names.isBeside(evidence)
    if (!isHere && !near.some((segment) => isIn(segment) || names.isIn(segment))) return []
    const isSure = isHere && ((pieces.get(evidence.segment) ?? 0) > 1 || evidence.confidence === 'high')
    return [
      {
        ...evidence,
        type: 'health.phi',
        detector: 'health.phi',
        confidence: isSure ? ('high' as const) : ('medium' as const),
        evidence: [{ code: 'clinical', id: kindOf(evidence.type) }, { code: isHere ? 'person here' : 'person nearby' }],
      },
    ]
  })
}

/** Names by their shape, looked for only where clinical evidence asks. */
function namesOf(segments: readonly Segment[]) {
  const texts = new Map(segments.map(({ id, text }) => [id, text]))
  const edges = new Map<string, boolean>()
  const looks = new Map<string, number>()
  const hasName = (text: string) => findNames(text).some(([, , isDoctor]) => !isDoctor)

  function isIn(segment: string): boolean {
    const known = edges.get(segment)
    if (known !== undefined) return known
    const text = texts.get(segment) ?? ''
    const edge = text.length <= 2 * nameChars ? text : `${text.slice(0, nameChars)}\n${text.slice(-nameChars)}`
    const found = hasName(edge)
    edges.set(segment, found)
    return found
  }

  function isBeside({ segment, start, end }: Finding): boolean {
    const count = looks.get(segment) ?? 0
    looks.set(segment, count + 1)
    if (count >= maxLooks) return false
    const text = texts.get(segment) ?? ''
    return hasName(text.slice(Math.max(0, start - nameChars), Math.min(end, start + nameChars) + nameChars))
  }
  return { isIn, isBeside }
}

/** Messages of one author in a row (answers between them do not part them), and each message with the files around it. */
function neighboursOf(segments: readonly Segment[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const join = (a: Segment, b: Segment) => {
    neighbours.set(a.id, [...(neighbours.get(a.id) ?? []), b.id])
    neighbours.set(b.id, [...(neighbours.get(b.id) ?? []), a.id])
  }
  const lastOfRole = new Map<string, Segment[]>()
  const files = segments.filter((segment) => segment.part !== 'text')
  for (const segment of segments) {
    if (segment.part !== 'text') continue
    const before = lastOfRole.get(segment.role) ?? []
    for (const one of before) join(one, segment)
    lastOfRole.set(segment.role, [...before, segment].slice(-near))
    if (segment.role === 'user') for (const file of files) join(segment, file)
  }
  return neighbours
}

/** So many messages back still belong to what is said now. */
const near = 2
