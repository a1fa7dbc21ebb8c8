import type { LocalFinding } from '../classify-segment'
import { confidenceOf } from '../confidence-of'
import type { DetectorSet } from '../detector-set'
import type { Segment } from '../finding'
import { createView } from '../view'
import { canonicalText } from '../views/canonical'
import type { Work } from '../work'
import { scanAll } from './read-join'

const announcementChars = 80
const valueChars = 120

/**
 * A value that the message before announced: "and the password for it is", then the password alone. Only what begins the
 * message counts, and only where the announcement breaks off: a sentence that ends with a stop announces nothing.
 */
export function readAnnounced(before: Segment, after: Segment, set: DetectorSet, work: Work): LocalFinding[] {
  const said = before.text.trimEnd().slice(-announcementChars)
  const start = after.text.length - after.text.trimStart().length
  const raw = after.text.slice(start, start + valueChars)
  // What changes its length when it is read has no offsets here; its parts are read in the segment itself.
  if (/[.!?]$/.test(said) || !/[\d!#$%&*@_]/.test(raw.slice(0, 60)) || canonicalText(raw) !== null) return []
  const lead = `${canonicalText(said)?.text ?? said} `
  const view = createView('joined', lead + raw, null, '')
  return scanAll(view, set, work).flatMap(([detector, candidate]): LocalFinding[] => {
    const from = candidate.start - lead.length
    if (candidate.hasContext !== true || from < 0 || from > 12) return []
    const result = confidenceOf(detector, candidate, false)
    if (result === null || result.confidence === 'low') return []
    return [
      {
        ...{ type: candidate.type, segment: after.id, start: start + from, end: start + candidate.end - lead.length },
        ...{ record: 0, confidence: result.confidence, detector: detector.id, views: ['joined'] },
        evidence: [...result.evidence, { code: 'seam' }],
      },
    ]
  })
}
