import type { LocalFinding } from '@/lib/core/classification/classify-segment'
import type { Finding, Payload, Segment } from '@/lib/core/classification/finding'
import { seamsOf } from '@/lib/core/classification/seams/seams-of'
import { aloneInSegment } from '@/lib/core/classification/segment-alone'
import type { ClassifyReply, ClassifyTask } from '../platform/classification-pool'
import { findingCache } from '../platform/finding-cache'

/** What is known of a payload, and how what is read now is kept for the next time. */
export interface KnownFindings {
  task: ClassifyTask
  /** Segments that have to be read. */
  fresh: readonly Segment[]
  keep(reply: ClassifyReply): void
}

/** Looks up what this payload's texts and seams gave before, by this version of detectors and lists. */
export function knownFindings(payload: Payload, version: string): KnownFindings {
  const texts = findingCache<Finding>('texts')
  const seams = findingCache<LocalFinding>('seams')
  const keys = new Map(
    payload.segments.map((one) => [one.id, texts.keyOf(version, one.part, one.path ?? '', one.text)]),
  )
  const keyOfSeam = (messages: readonly string[]) => seams.keyOf(...messages.map((id) => keys.get(id) ?? ''))
  const known = new Map<string, Finding[]>()
  for (const [segment, key] of keys) {
    const kept = texts.get(key)
    if (kept !== undefined)
      known.set(
        segment,
        kept.map((finding) => ({ ...finding, segment })),
      )
  }
  const knownSeams = seamsOf(payload.segments).flatMap((seam) => {
    const messages = seam.map(({ id }) => id)
    const kept = seams.get(keyOfSeam(messages))
    return kept === undefined ? [] : [{ messages, findings: placed(kept, messages) }]
  })
  return {
    task: { payload, known, knownSeams },
    fresh: payload.segments.filter(({ id }) => !known.has(id)),
    keep({ findings, seams: read }) {
      // What was cut off, or not read to its end, is not all that there is.
      if (findings.some(({ type }) => type === 'payload.too-large' || type.startsWith('payload.unreadable:'))) return
      for (const [id, key] of keys) if (!known.has(id)) texts.set(key, aloneInSegment(findings, id))
      for (const seam of read) seams.set(keyOfSeam(seam.messages), unplaced(seam.findings, seam.messages))
    },
  }
}

/** Findings over a seam are kept by the place of their message in it: the same texts may have other ids. */
const unplaced = (findings: readonly LocalFinding[], messages: readonly string[]) =>
  findings.map((finding) => ({ ...finding, segment: String(messages.indexOf(finding.segment)) }))
const placed = (findings: readonly LocalFinding[], messages: readonly string[]) =>
  findings.map((finding) => ({ ...finding, segment: messages[Number(finding.segment)] ?? '' }))
