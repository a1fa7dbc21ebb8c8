import type { LocalFinding } from '../classify-segment'
import { confidenceOf } from '../confidence-of'
import type { DetectorSet } from '../detector-set'
import { passwordWords } from '../detectors/secret/credential-words'
import type { Segment } from '../finding'
import { foldText } from '../fold-text'
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
  const alone = readAlone(before, after)
  if (alone !== null) return [alone]
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

const passwordSaid = new RegExp(
  `(?<![a-z])(?:${[...passwordWords].filter((word) => word.length > 3).join('|')})(?![a-z])`,
)
const keySaid =
  /(?<![a-z])(?:api[ -]?)?(?:key|token|secret)(?![a-z])|schlussel|cle api|clave|chiave|sleutel|klucz|nyckel/

/** A message that is one token, as only machines and passwords have it, after one whose end speaks of a password or a key. */
function readAlone(before: Segment, after: Segment): LocalFinding | null {
  const token = after.text.trim()
  if (token.length < 8 || token.length > 120 || /\s/.test(token) || !isDrawn(token)) return null
  const said = foldText(before.text.trimEnd().slice(-announcementChars))
  const isPassword = passwordSaid.test(said)
  if (!isPassword && !(keySaid.test(said) && token.length >= 20)) return null
  const type = isPassword ? 'secret.password' : 'secret.assignment'
  const start = after.text.indexOf(token)
  return {
    ...{ type, segment: after.id, start, end: start + token.length, record: 0, confidence: 'medium' },
    ...{ detector: 'secret.assignment', views: ['joined'], evidence: [{ code: 'name' }, { code: 'seam' }] },
  }
}

/** A digit, letters, and capitals or a sign among them: no word, no number, no address. */
function isDrawn(token: string): boolean {
  return (
    /\d/.test(token) &&
    /[a-z]/.test(token) &&
    /[A-Z]|[!#$%&*+=?^~]/.test(token) &&
    !/^(?:https?:|www\.)|@[\w-]+\.[a-z]+$|^[\w-]+\.[a-z]{2,5}$|[()[\]{}<>]/i.test(token)
  )
}
