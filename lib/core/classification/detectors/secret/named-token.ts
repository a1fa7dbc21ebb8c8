import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { endOfRun, isLetterUnit, isOfBody, isWordUnit } from './alphabets'
import { isRandomLooking } from './entropy'
import type { NamedFormat } from './formats/vendor-format'
import { isAboutSomethingElse } from './neutral-names'
import { publishedExamples } from './published-examples'
import { namedFormats } from './vendor-formats'

const gapChars = 90
const maxValue = 1_300
const formatsOfWord = new Map<string, NamedFormat[]>()
for (const format of namedFormats) {
  for (const word of format.words.flatMap(spellingsOf))
    formatsOfWord.set(word, [...(formatsOfWord.get(word) ?? []), format])
}
const wordsByLength = [...formatsOfWord.keys()].sort((a, b) => b.length - a.length)
const wordsOfStart = new Map<string, string[]>()
for (const word of wordsByLength) {
  const start = word.slice(0, 2)
  wordsOfStart.set(start, [...(wordsOfStart.get(start) ?? []), word])
}

/** `new_relic` also stands as `new-relic`, `newrelic` and `new relic`. */
function spellingsOf(word: string): string[] {
  return word.includes('_') ? ['_', '-', ' ', ''].map((joint) => word.replaceAll('_', joint)) : [word]
}

const credentialWord = /(?:key|token|secret|passw|credential|auth|licen[sc]e|dsn)/i
const nameTail =
  /^(?:api|key|token|secret|auth|access|client|account|cloud|app|db|personal|license|dev|prod|bot|pat|server|master|admin)/

/** Tokens without mark of their own, where the vendor is named before them in an assignment or with a word for a key. */
export const namedTokenDetectors: readonly Detector[] = [
  {
    id: 'secret.vendor-token.named',
    kind: 'secret.vendor-token',
    chance: 0.5,
    noise: 5,
    keywords: wordsByLength,
    *scan(view: View, at: Window) {
      let last = -1
      for (const hit of at.hits) {
        const found = readNamed(view, hit)
        if (found === null || found.start === last) continue
        last = found.start
        yield found
      }
    },
    examples: {
      match: [
        'const datadogKey = "4c1e9f07ab83d25f6e0c7b914a3d8f62"',
        'HEROKU_API_KEY=3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
        'our Mailchimp key is 9c1e0fa84b7d42d3a6f5e8c9b0a1d273-us14',
        'new-relic: { license_key: "4c1e9f07ab83d25f6e0c7b914a3d8f62a1b2c3d4" }',
        '"algolia", "4c1e9f07ab83d25f6e0c7b914a3d8f62"',
      ],
      miss: [
        'heroku_release_commit: 4c1e9f07ab83d25f6e0c7b914a3d8f62a1b2c3d4',
        'Deployed to Cloudflare at 9fceb02d0ae598e95dc970b74767f19372d61af8',
        'datadogKey = process.env.DATADOG_KEY',
        'mailchimpListId = "3f9a7c1e5b"',
      ],
    },
  },
]

function readNamed(view: View, hit: number): Candidate | null {
  const { text, folded } = view
  const word = wordsOfStart.get(folded.slice(hit, hit + 2))?.find((one) => folded.startsWith(one, hit))
  if (word === undefined || !standsApart(text, folded, hit, hit + word.length)) return null
  const value = findValue(text, hit, hit + word.length)
  if (value === null) return null
  for (const format of formatsOfWord.get(word) ?? []) {
    const end = endOfFormat(text, value.start, value.end, format)
    if (end === null) continue
    const isExample = publishedExamples.has(text.slice(value.start, end))
    const evidence = [{ code: 'format', id: format.vendor }]
    const type = `secret.vendor-token:${format.vendor}`
    return { type, start: value.start, end, hasContext: true, isExample, evidence }
  }
  return null
}

/** The vendor's name is a part of the name, not a part of a word. */
function standsApart(text: string, folded: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const isCamel = before >= 0x61 && before <= 0x7a && /[A-Z]/.test(text.charAt(start))
  if (isWordUnit(before) && !isCamel) return false
  const next = text.charCodeAt(end)
  const last = text.charCodeAt(end - 1)
  const goesOn = isLetterUnit(next) && (next >= 0x61 || (last >= 0x41 && last <= 0x5a))
  return !goesOn || nameTail.test(folded.slice(end, end + 8))
}

/** The first long run behind the name, if what stands between assigns it or says that it is a key. */
function findValue(text: string, start: number, from: number): { start: number; end: number } | null {
  const gap = text.slice(from, from + gapChars)
  const name = /[A-Za-z0-9_.-]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const run = /(?:^|[^A-Za-z0-9_/+.~-])([A-Za-z0-9_/+~-](?=[A-Za-z0-9_.=/+%:~-]{7})(?=[A-Za-z_.=/+%:~-]*\d))/.exec(gap)
  if (run === null) return null
  const offset = run.index + run[0].length - 1
  const between = gap.slice(0, offset)
  if (between.split('\n').length > 2 || /[.!?]\s+[A-Z]/.test(between)) return null
  const isNamed = credentialWord.test(name + between)
  if (!isNamed && !isAssigned(between)) return null
  if (isAboutSomethingElse(name + between, isNamed)) return null
  const valueStart = from + offset
  return { start: valueStart, end: endOfRun(text, valueStart, 'any', maxValue) }
}

/** The rest of a name, then what assigns: `Key := "`, `: '`, `", "`, `=`. */
function isAssigned(between: string): boolean {
  return /^[A-Za-z0-9_.-]*[\])]?\\?["'`]?\s{0,12}(?::=|=>|=~|\|\||\?=|={1,3}|:{1,2}|,(?=\s*["']))\s{0,12}\\?["'`]?$/.test(
    between,
  )
}

function endOfFormat(text: string, start: number, end: number, format: NamedFormat): number | null {
  const value = text.slice(start, end).replace(/[.%/+-]+$/, '')
  const lead = format.prefix === undefined ? 0 : (format.prefix.exec(value)?.[0].length ?? -1)
  if (lead < 0) return null
  const runEnd = endOfRun(value, lead, format.body, format.max + 1)
  const tail = format.tail === undefined ? 0 : (format.tail.exec(value.slice(runEnd))?.[0].length ?? -1)
  if (tail < 0) return null
  const length = runEnd - lead
  const whole = runEnd + tail
  if (length < format.min || length > format.max || isWordUnit(value.charCodeAt(whole))) return null
  if (/[-_.]/.test(value.charAt(whole)) && isWordUnit(value.charCodeAt(whole + 1))) return null
  const body = value.slice(lead, runEnd)
  if (format.body === 'uuid' && !isOfBody(body, 'uuid')) return null
  if (format.body === 'digit' ? new Set(body).size < 5 : !isMixed(body)) return null
  return start + whole
}

function isMixed(body: string): boolean {
  return isRandomLooking(body) && /\d/.test(body) && /[A-Za-z]/.test(body)
}
