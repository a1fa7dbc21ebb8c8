import { familyOf, kindOf } from './catalogue/kinds'
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
])

/** A diagnosis with a patient cue: by itself only a candidate (low), it counts joined with a person. */
export const diagnosisEvidence = 'health.clinical-note:diagnosis'

/**
 * Clinical evidence and an identifier of a person, in one message or file, in neighbouring messages of one author, or in
 * a message and its files: neither alone is health data of a person. One finding for each piece of clinical evidence.
 */
export function findHealthOfPersons(segments: readonly Segment[], findings: readonly Finding[]): Finding[] {
  const solid = findings.filter((finding) => finding.confidence !== 'low')
  const clinical = findings.filter(
    ({ type, confidence }) => type === diagnosisEvidence || (confidence !== 'low' && clinicalKinds.has(kindOf(type))),
  )
  if (clinical.length === 0) return []
  const personal = solid.filter(({ type }) => personalKinds.has(kindOf(type)) || familyOf(type) === 'identity')
  const places = new Set(personal.map((finding) => finding.segment))
  const neighbours = neighboursOf(segments)
  return clinical.flatMap((evidence) => {
    const near = [evidence.segment, ...(neighbours.get(evidence.segment) ?? [])]
    if (!near.some((segment) => places.has(segment))) return []
    const isHere = places.has(evidence.segment)
    const pieces = clinical.filter((other) => other.segment === evidence.segment).length
    return [
      {
        ...evidence,
        type: 'health.phi',
        detector: 'health.phi',
        confidence: isHere && (pieces > 1 || evidence.confidence === 'high') ? ('high' as const) : ('medium' as const),
        evidence: [{ code: 'clinical', id: kindOf(evidence.type) }, { code: isHere ? 'person here' : 'person nearby' }],
      },
    ]
  })
}

/** Messages of one author in a row (answers between them do not part them), and each message with the files around it. */
function neighboursOf(segments: readonly Segment[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const join = (a: Segment, b: Segment) => {
    neighbours.set(a.id, [...(neighbours.get(a.id) ?? []), b.id])
    neighbours.set(b.id, [...(neighbours.get(b.id) ?? []), a.id])
  }
  const lastOfRole = new Map<string, Segment>()
  const files = segments.filter((segment) => segment.part !== 'text')
  for (const segment of segments) {
    if (segment.part !== 'text') continue
    const before = lastOfRole.get(segment.role)
    if (before !== undefined) join(before, segment)
    lastOfRole.set(segment.role, segment)
    if (segment.role === 'user') for (const file of files) join(segment, file)
  }
  return neighbours
}
