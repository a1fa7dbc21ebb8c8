import type { LocalFinding } from '../classify-segment'
import type { DetectorSet } from '../detector-set'
import type { Segment } from '../finding'
import type { Work } from '../work'
import { joinedTexts, type OpenJoin, openJoins } from './open-joins'
import { readAnnounced } from './read-announced'
import { readJoin } from './read-join'
import { fragmentsAtStart } from './value-fragments'

/** Messages between two parts of a value: "sorry, phone rang" stands between them. */
const messagesApart = 3
const joinsAtMost = 12

/**
 * Values typed over several messages: the parts at the end of a message and at the beginning of the next ones of the same
 * author are read as one, whatever words stand around them ("the rest is …"). What spans the seam is a finding in each
 * message, with one value. Only values with a check digit or a fixed shape count. And a value that the message before
 * announced is what it was announced as.
 */
export function findOverSeams(segments: readonly Segment[], set: DetectorSet, work: Work): LocalFinding[] {
  const findings: LocalFinding[] = []
  const lastByRole = new Map<string, Segment>()
  const openByRole = new Map<string, OpenJoin[]>()
  segments.forEach((segment, index) => {
    if (segment.part !== 'text' || segment.text.trim() === '') return
    const open = (openByRole.get(segment.role) ?? []).filter((join) => index - join.index <= messagesApart * 2)
    const before = lastByRole.get(segment.role)
    if (before !== undefined) findings.push(...readAnnounced(before, segment, set, work))
    lastByRole.set(segment.role, segment)
    const longer: OpenJoin[] = []
    const parts = open.length === 0 ? [] : fragmentsAtStart(segment.text)
    for (const join of open) {
      for (const part of parts) {
        for (const joined of joinedTexts(join, segment, part, index)) {
          findings.push(...readJoin(joined, set, work))
          if (longer.length < joinsAtMost && joined.isValue) longer.push(joined.next)
        }
      }
    }
    const kept = [...openJoins(segment, index), ...longer, ...open].slice(0, joinsAtMost)
    openByRole.set(segment.role, kept)
  })
  return onceEach(findings)
}

/** The same value may be read from several joins. */
function onceEach(findings: readonly LocalFinding[]): LocalFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ type, segment, start, joined }) => {
    const key = `${type} ${segment} ${start} ${joined}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
