import { harmlessCues, hasCue, isInsideToken } from '../context'
import type { Candidate, Detector } from '../detector'
import type { View, Window } from '../view'
import { type IdentityScheme, identitySchemes, validatorOf } from './identity-schemes'

interface ReadyScheme extends IdentityScheme {
  isValid(value: string): boolean
}

/** By length of the compact form, so that a number is tried against few schemes. */
const schemesByLength = new Map<number, ReadyScheme[]>()
for (const scheme of [...identitySchemes, ...ownSchemes()]) {
  const isValid =
    'isValid' in scheme ? (scheme as ReadyScheme).isValid : validatorOf(scheme.scheme[0], scheme.scheme[1])
  if (isValid === null) continue
  for (const length of new Set(scheme.shapes.map((shape) => shape.length))) {
    schemesByLength.set(length, [...(schemesByLength.get(length) ?? []), { ...scheme, isValid }])
  }
}

/** Numbers that no library in use knows, by their issuers' own rules. */
function ownSchemes(): ReadyScheme[] {
  return [
    {
      kind: 'health.member-id',
      country: 'gb',
      scheme: ['GB', 'nhs'],
      shapes: ['DDDDDDDDDD'],
      chance: 0.09,
      cues: ['nhs', 'patient', 'health'],
      isValid: isNhsNumber,
    },
    {
      kind: 'health.member-id',
      country: 'us',
      scheme: ['US', 'mbi'],
      shapes: ['DAXDAXDAADD'],
      chance: 1e-3,
      cues: ['medicare', 'mbi', 'beneficiary'],
      isValid: (value) =>
        /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
          value,
        ),
    },
    {
      kind: 'health.member-id',
      country: 'de',
      scheme: ['DE', 'kvnr'],
      shapes: ['ADDDDDDDDD'],
      chance: 0.1,
      cues: ['kvnr', 'krankenversicherung', 'krankenkasse', 'versichertennummer', 'versicherten'],
      isValid: isKvnr,
    },
    {
      kind: 'health.member-id',
      country: 'au',
      scheme: ['AU', 'medicare'],
      shapes: ['DDDDDDDDDD', 'DDDDDDDDDDD'],
      chance: 0.04,
      cues: ['medicare'],
      isValid: isAustralianMedicare,
    },
    {
      kind: 'identity.id-card',
      country: 'de',
      scheme: ['DE', 'serial'],
      shapes: ['XXXXXXXXX'],
      chance: 0.3,
      cues: ['personalausweis', 'ausweis', 'ausweisnummer', 'id card', 'identity card'],
      // Serial numbers use digits and the letters that cannot be read as digits (PAuswV); at least half are digits.
      isValid: (value) =>
        /^[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}$/.test(value) && value.replace(/\D/g, '').length >= 5,
    },
    {
      kind: 'identity.vehicle',
      country: 'any',
      scheme: ['', 'vin'],
      shapes: ['XXXXXXXXXXXXXXXXX'],
      chance: 0.09,
      cues: ['vin', 'vehicle', 'chassis', 'fahrgestellnummer'],
      isValid: isVin,
    },
  ]
}

/** Sum of digits times 10 … 2, modulo 11 (NHS Data Dictionary). */
function isNhsNumber(value: string): boolean {
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(value[index]) * (10 - index)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(value[9]) && new Set(value).size > 2
}

/** A letter as two digits, then weights 1 2 1 2 … with cross sums (§ 290 SGB V). */
function isKvnr(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9)
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 1 : 2)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === Number(value[9])
}

/** Weights 1 3 7 9 1 3 7 9, modulo 10; the first digit is 2 to 6 (Services Australia). */
function isAustralianMedicare(value: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
  return /^[2-6]/.test(value) && sum % 10 === Number(value[8])
}

/** ISO 3779 with the North American check digit at place 9. */
function isVin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value) || !/[A-Z]/.test(value) || !/\d/.test(value)) return false
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const digitOf = (char: string) => (/\d/.test(char) ? Number(char) : (vinLetters[char] ?? 0))
  const sum = weights.reduce((total, weight, index) => total + weight * digitOf(value.charAt(index)), 0)
  const check = sum % 11
  return value[8] === (check === 10 ? 'X' : String(check))
}

const vinLetters: Record<string, number> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
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
