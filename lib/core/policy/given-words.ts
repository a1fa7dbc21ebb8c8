import { countOf } from '../i18n/format'
import type { Given, PolicyDocument } from './document'
import { findingsWords, levelName } from './sentences'

const excerptLength = 140

/** What a test is given, in a few words each: its text or findings first, then from whom and how. */
export function givenWords(document: PolicyDocument, given: Given): { what: string; how: string[] } {
  const { text, messages, level, findings = [], groups = [], channel, purpose, uses = [], tokens, at } = given
  const what: string[] = []
  if (text !== undefined) what.push(`“${excerpt(text)}”`)
  if (messages !== undefined)
    what.push(`${countOf(messages.length, 'message', 'messages')}, first “${excerpt(messages[0]?.content ?? '')}”`)
  if (findings.length > 0) what.push(findingsWords(findings))
  else if (text === undefined && messages === undefined) what.push('nothing found')
  const how = [
    level === undefined ? '' : `level ${levelName({ document }, level)}`,
    groups.length === 0 ? '' : `from ${groups.join(', ')}`,
    channel === undefined ? '' : `through ${channel}`,
    purpose === undefined ? '' : `for ${purpose}`,
    uses.length === 0 ? '' : `with ${uses.join(', ')}`,
    tokens === undefined ? '' : `${tokens} tokens`,
    at === undefined ? '' : `at ${typeof at === 'number' ? new Date(at).toISOString() : at}`,
  ]
  return { what: what.join(', '), how: how.filter((words) => words !== '') }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line
}
