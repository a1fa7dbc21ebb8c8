import type { IdentityScheme } from './identity-schemes'

/** A scheme with its test. */
export interface ReadyScheme extends IdentityScheme {
  isValid(value: string): boolean
}

/** Numbers that no library in use knows, by their issuers' own rules. */
export const ownSchemes: readonly ReadyScheme[] = [
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
