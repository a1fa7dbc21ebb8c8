import { harmlessCues, hasCue, isInsideToken } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { identitySchemes, validatorOf } from './identity-schemes'
import { ownSchemes, type ReadyScheme } from './own-schemes'

/** By length of the compact form, so that a number is tried against few schemes. */
const schemesByLength = new Map<number, ReadyScheme[]>()
for (const scheme of [...identitySchemes, ...ownSchemes]) {
  const isValid =
    'isValid' in scheme ? (scheme as ReadyScheme).isValid : validatorOf(scheme.scheme[0], scheme.scheme[1])
  if (isValid === null) continue
  for (const length of new Set(scheme.shapes.map((shape) => shape.length))) {
    schemesByLength.set(length, [...(schemesByLength.get(length) ?? []), { ...scheme, isValid }])
  }
}

const numberDetector: Detector = {
  id: 'identity.number',
  kind: 'identity.national-id',
  chance: 0.1,
  noise: 100,
  keywords: [],
  *scan(view: View, at: Window) {
    for (const [start, end] of numberSpans(view.text, at)) {
      const compact = view.text
        .slice(start, end)
        .replace(/[ ./-]/g, '')
        .toUpperCase()
      const schemes = schemesByLength.get(compact.length)
      if (schemes === undefined || new Set(compact).size < 2) continue
      const shape = compact.replace(/[A-Z]/g, 'A').replace(/\d/g, 'D')
      const cued = schemes.filter(
        (scheme) => fits(scheme, shape) && accepts(scheme, compact, view.text.slice(start, end)),
      )
      yield* candidatesOf(view, start, end, cued)
    }
  },
  examples: {
    match: ['PESEL 44051401359', 'CPF: 529.982.247-25', 'DNI 12345678Z', 'NI number AB 12 34 56 C'],
    miss: ['PESEL 44051401358', 'CPF: 529.982.247-26', 'DNI 12345678A'],
  },
}

/** Single tokens with a digit, and runs of them with one kind of separator; a constant number for each token. */
function* numberSpans(text: string, at: Window): Iterable<[number, number]> {
  const tokens = /[A-Za-z0-9]{1,24}/g
  tokens.lastIndex = at.start
  let run: [number, number][] = []
  let separator = ''
  for (let match = tokens.exec(text); match !== null && match.index < at.end; match = tokens.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const hasDigit = /\d/.test(match[0])
    if (hasDigit && match[0].length >= 7) yield [start, end]
    const last = run[run.length - 1]
    const between = last === undefined ? '' : text.slice(last[1], start)
    const isLinked = last !== undefined && /^[ ./-]$/.test(between) && match[0].length <= 9
    const isPart = (hasDigit || match[0].length <= 4) && match[0].length <= 12
    if (isLinked && isPart && (separator === '' || separator === between || between === '-')) {
      separator = separator === '' ? between : separator
      run.push([start, end])
      continue
    }
    yield* spansOfRun(text, run)
    run = isPart ? [[start, end]] : []
    separator = ''
  }
  yield* spansOfRun(text, run)
}

/** The whole run, and the run without words at its ends ("PESEL 440 514 …" is a word and a number). */
function* spansOfRun(text: string, run: readonly [number, number][]): Iterable<[number, number]> {
  if (run.length < 2) return
  let first = 0
  let last = run.length - 1
  const isWord = (index: number) =>
    /^(?:[a-zA-Z]{3,}|[a-zA-Z]?[a-z])$/.test(text.slice(run[index]?.[0], run[index]?.[1]))
  while (first < last && isWord(first)) first += 1
  while (last > first && isWord(last)) last -= 1
  for (const [from, to] of [
    [first, last],
    [first + 1, last],
    [first, last - 1],
  ] as const) {
    const start = run[from]?.[0] ?? 0
    const end = run[to]?.[1] ?? 0
    if (to > from && end - start >= 8 && end - start <= 26) yield [start, end]
  }
}

function fits(scheme: ReadyScheme, shape: string): boolean {
  return scheme.shapes.some((wanted) => {
    if (wanted.length !== shape.length) return false
    for (let index = 0; index < wanted.length; index += 1) {
      if (wanted[index] !== 'X' && wanted[index] !== shape[index]) return false
    }
    return true
  })
}

/** Canada issues no number that begins with 0 or 8 (Service Canada). */
function isIssued(scheme: ReadyScheme, compact: string): boolean {
  return scheme.country !== 'ca' || !/^[08]/.test(compact)
}

/** Some libraries want the separators (a Finnish number without its century sign is none). */
function accepts(scheme: ReadyScheme, compact: string, written: string): boolean {
  if (!isIssued(scheme, compact)) return false
  return scheme.isValid(compact) || (written.length !== compact.length && scheme.isValid(written))
}

function* candidatesOf(view: View, start: number, end: number, schemes: readonly ReadyScheme[]): Iterable<Candidate> {
  const isContradicted = isInsideToken(view.text, start, end) || hasCue(view, start, end, harmlessCues)
  for (const scheme of schemes) {
    // A country's letters before the digits announce the number themselves.
    const isAnnounced = scheme.scheme[1] === 'vat'
    const hasContext = isAnnounced || hasCue(view, start, end, scheme.cues)
    yield {
      type: scheme.country === 'any' ? scheme.kind : `${scheme.kind}:${scheme.country}`,
      start,
      end,
      chance: scheme.chance,
      noise: scheme.chance <= 1e-4 ? 0.5 : 100,
      hasContext,
      isContradicted: isContradicted && !hasContext,
      isChecked: true,
      evidence: [{ code: 'checksum', id: scheme.country }],
    }
  }
}

const ssnCues = ['ssn', 'social security', 'social', 'sozialversicherungsnummer', 'itin', 'taxpayer']

const ssnDetector: Detector = {
  id: 'identity.national-id.us',
  kind: 'identity.national-id',
  chance: 1e-4,
  noise: 2,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern = /\d{3}([- .]?)\d{2}([- .]?)\d{4}/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      pattern.lastIndex = start + 1
      const separator = match[1] ?? ''
      if (separator !== (match[2] ?? '') || /[A-Za-z0-9]/.test(view.text.charAt(start - 1) + view.text.charAt(end)))
        continue
      const digits = match[0].replace(/\D/g, '')
      if (!isIssuedSsn(digits) || isInsideToken(view.text, start, end)) continue
      yield ssnCandidate(view, start, end, digits, separator)
    }
  },
  examples: {
    match: ['SSN 536-22-8714', 'social security number: 536228714'],
    miss: ['SSN 000-22-8714', 'SSN 666-22-8714', 'SSN 536-00-8714', 'call 536-228-7140'],
  },
}

function ssnCandidate(view: View, start: number, end: number, digits: string, separator: string): Candidate {
  const isItin = digits.startsWith('9')
  const isDashed = separator === '-'
  return {
    type: isItin ? 'identity.tax-id:us' : 'identity.national-id:us',
    start,
    end,
    chance: isDashed ? 5e-3 : 0.8,
    noise: isDashed ? 2 : 100,
    hasContext: hasCue(view, start, end, ssnCues),
    isContradicted: hasCue(view, start, end, harmlessCues),
    // 078-05-1120 was printed on sample cards; 219-09-9999 in a pamphlet of the Social Security Administration.
    isExample: digits === '078051120' || digits === '219099999',
    isChecked: isDashed,
    evidence: [{ code: 'format', id: isItin ? 'itin' : 'ssn' }],
  }
}

/** Areas 000 and 666, group 00 and serial 0000 are never issued; 9xx is a taxpayer number with groups 50 to 99. */
function isIssuedSsn(digits: string): boolean {
  const area = digits.slice(0, 3)
  const group = digits.slice(3, 5)
  if (area === '000' || area === '666' || group === '00' || digits.slice(5) === '0000') return false
  if (new Set(digits).size < 3 || '0123456789'.includes(digits) || '9876543210'.includes(digits)) return false
  return !digits.startsWith('9') || /^(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])$/.test(group)
}

/** Numbers without a check digit: nothing but their announcement tells them. */
const announced: readonly { kind: string; id: string; keywords: readonly string[]; value: RegExp }[] = [
  {
    kind: 'identity.passport',
    id: 'identity.passport',
    keywords: ['passport', 'reisepass', 'passeport', 'pasaporte', 'passaporto'],
    value: /\b(?=[A-Z0-9]{0,8}\d)[A-Z0-9]{7,9}\b/,
  },
  {
    kind: 'identity.driving-licence',
    id: 'identity.driving-licence',
    keywords: ['driver', 'driving', 'licence', 'license', 'fuhrerschein', 'permis', 'patente'],
    value: /\b(?=[A-Z0-9]{0,18}\d{3})[A-Z0-9]{6,19}\b/,
  },
]

const announcedDetectors: readonly Detector[] = announced.map((row) => ({
  id: row.id,
  kind: row.kind,
  chance: 0.5,
  noise: 50,
  keywords: row.keywords,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const from = hit
      const match = row.value.exec(view.text.slice(from, from + 70))
      if (match === null || !/\d/.test(match[0])) continue
      const start = from + match.index
      yield {
        type: row.kind,
        start,
        end: start + match[0].length,
        hasContext: true,
        evidence: [{ code: 'name', id: row.kind }],
      }
    }
  },
  examples: {
    match: row.kind.endsWith('passport') ? ['passport number C01X00T47'] : ['driving licence MORGA753116SM9IJ'],
    miss: ['my passport is blue'],
  },
}))

export const identityDetectors: readonly Detector[] = [ssnDetector, numberDetector, ...announcedDetectors]
