import type { LocalFinding } from '../classify-segment'
import type { DetectorSet } from '../detector-set'
import type { Segment } from '../finding'
import type { Work } from '../work'
import { joinedTexts, type OpenJoin, openJoins } from './open-joins'
import { readAnnounced } from './read-announced'
import { readJoin } from './read-join'
import { readMatter } from './read-matter'
import { fragmentsAtStart } from './value-fragments'

/** Over so many messages of one author a value may be typed: "sorry, phone rang" stands between its parts. */
export const messagesOfSeam = 4
const joinsAtMost = 8

/**
 * Values typed over several messages: the parts at the end of a message and at the beginning of the next ones of the same
 * author are read as one, whatever words stand around them ("the rest is …"). What spans the seam is a finding in each
 * message, with one value. Only values with a check digit or a fixed shape count. And a value that the message before
 * announced is what it was announced as. `messages`: up to four of one author, in order; what ends in the last is found.
 */
export function findOverSeam(messages: readonly Segment[], set: DetectorSet, work: Work): LocalFinding[] {
  const last = messages[messages.length - 1]
  const before = messages[messages.length - 2]
  if (last === undefined || before === undefined) return []
  let open: OpenJoin[] = []
  for (const [index, message] of messages.slice(0, -1).entries()) {
    open = [...openJoins(message, messages[index - 1]), ...goOn(open, message).map(({ next }) => next), ...open].slice(
      0,
      joinsAtMost,
    )
  }
  const found = goOn(open, last).flatMap((joined) => readJoin(joined, set, work))
  return [...onceEach([...found, ...readAnnounced(before, last, set, work)]), ...readMatter(messages, set, work)]
}

function goOn(open: readonly OpenJoin[], message: Segment) {
  const parts = open.length === 0 ? [] : fragmentsAtStart(message.text)
  return open.flatMap((join) => parts.flatMap((part) => joinedTexts(join, message, part)))
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
