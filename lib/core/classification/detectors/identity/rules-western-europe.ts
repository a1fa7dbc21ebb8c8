import { isLuhn, isMachineReadable, isMod1110, isMonthDay, weightedSum } from './check-digits'

/** United Kingdom: letters that HMRC never uses as a prefix (NIM39110), six digits, a suffix A to D. */
export function isNationalInsurance(value: string): boolean {
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(value) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(value)
}

/** Great Britain: surname padded with 9, decade, month (plus 50 for women), day, year, initials (DVLA INS57P). */
export function isBritishLicence(value: string): boolean {
  const match = /^(?=[A-Z])[A-Z]{1,5}9{0,4}(?<=^.{5})\d(\d\d)(\d\d)\d[A-Z][A-Z9][A-Z0-9][A-Z]{2}(?:\d\d)?$/.exec(value)
  return (
    match !== null &&
    isMonthDay(String(Number(match[1]) % 50).padStart(2, '0'), match[2] ?? '') &&
    /^[0156]/.test(match[1] ?? '')
  )
}

/** United Kingdom: unique taxpayer reference, weights 6 7 8 9 10 5 4 3 2 modulo 11, check digit first. */
export function isBritishTaxpayer(value: string): boolean {
  return '21987654321'[weightedSum(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === value[0]
}

/** Ireland: weights 8 … 2, a second letter counts nine times, letter of the remainder by 23. */
export function isIrishPps(value: string): boolean {
  const second = value.charAt(8)
  const extra = second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9
  const rest = (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23
  return 'WABCDEFGHIJKLMNOPQRSTUV'[rest] === value[7] && (second === '' || /[A-IW]/.test(second))
}

/**
 * Germany: letters that cannot be read as digits or make words, and at least half digits (PAuswV annex). Alone only where
 * the last place is the check digit of those before it, as in the machine-readable zone.
 */
export function isGermanCard(value: string): boolean {
  return (
    /^[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{7,8}\d$/.test(value) &&
    isMachineReadable(value) &&
    value.replace(/\D/g, '').length >= 5
  )
}

/** Germany: eleven digits of which one stands twice or three times in the first ten; ISO 7064 (§ 139b AO). */
export function isGermanTaxId(value: string): boolean {
  const distinct = new Set(value.slice(0, 10)).size
  return value[0] !== '0' && (distinct === 9 || distinct === 8) && isMod1110(value)
}

/** Germany: area, birth date, initial, serial, check digit with weights 2 1 2 5 7 1 2 1 2 1 2 1 (VKVV § 4). */
export function isGermanPension(value: string): boolean {
  const letter = String(value.charCodeAt(8) - 64).padStart(2, '0')
  const digits = value.slice(0, 8) + letter + value.slice(9, 11)
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  let sum = 0
  for (let index = 0; index < 12; index += 1) {
    const part = Number(digits[index]) * (weights[index] ?? 0)
    sum += Math.floor(part / 10) + (part % 10)
  }
  return isMonthDay(value.slice(4, 6), value.slice(2, 4)) && sum % 10 === Number(value[11])
}

/** Germany: authority, serial, check digit and issue of a driving licence. */
export function isGermanLicence(value: string): boolean {
  return /^[A-Z0-9]\d{2}[A-Z0-9]{6}\d[0-9A-Z]$/.test(value) && value.replace(/\D/g, '').length >= 5
}

/** France: sex, year, month, department, commune, serial, key 97 − n mod 97; Corsica 2A as 19, 2B as 18 (INSEE). */
export function isFrenchNir(value: string): boolean {
  const body = value.slice(0, 13)
  if (!/^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6}$/.test(body)) return false
  const digits = body.replace('2A', '19').replace('2B', '18')
  return value.length === 13 || 97 - Number(BigInt(digits) % 97n) === Number(value.slice(13))
}

/** France: thirteen digits, key n mod 511. */
export function isFrenchTaxId(value: string): boolean {
  return /^[0-3]/.test(value) && Number(value.slice(0, 10)) % 511 === Number(value.slice(10))
}

/** France: company, Luhn. La Poste's establishments are the exception that INSEE names: multiples of five. */
export function isSiret(value: string): boolean {
  if (isLuhn(value)) return !/^0{5}/.test(value)
  return value.startsWith('356000000') && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain: number modulo 23 gives the letter (DNI, and NIE with X Y Z as 0 1 2; K L M keep their digits). */
export function isSpanishId(value: string): boolean {
  const number = value
    .slice(0, -1)
    .replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))
    .replace(/^[KLM]/, '')
  return /^\d{7,8}$/.test(number) && spanishLetters[Number(number) % 23] === value.at(-1) && Number(number) > 0
}

/** Spain: social security, twelve digits, n mod 97. */
export function isSpanishNss(value: string): boolean {
  const serial = Number(value.slice(2, 10))
  const number = serial < 10_000_000 ? serial + Number(value.slice(0, 2)) * 10_000_000 : Number(value.slice(0, 10))
  return /^(?:0[1-9]|[1-4]\d|5[0-3]|66)/.test(value) && number % 97 === Number(value.slice(10))
}

/** Italy: driving licence: two letters (the first names the province), seven digits, letter; or U1 and seven more. */
export function isItalianLicence(value: string): boolean {
  return /^(?:[A-Z]{2}\d{7}[A-Z]|U1[BCDFGHLJKMNPRSTUVWXYZ0-9]{7}[A-Z])$/.test(value)
}

const oddValues: readonly number[] = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

/** Italy: codice fiscale, with digits replaced by letters where two persons share one (omocodia); DM 23/12/1976. */
export function isItalianTaxCode(value: string): boolean {
  if (!/^[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/.test(value)) return false
  let sum = 0
  for (let index = 0; index < 15; index += 1) {
    const unit = value.charCodeAt(index)
    const position = unit < 0x41 ? unit - 0x30 : unit - 0x41
    sum += index % 2 === 0 ? (oddValues[position] ?? 0) : position
  }
  return sum % 26 === value.charCodeAt(15) - 0x41
}

/** Italy: VAT number: seven digits, the office of issue (001 to 100, 120, 121, 888, 999), Luhn. */
export function isItalianVat(value: string): boolean {
  const office = Number(value.slice(7, 10))
  return (
    value.slice(0, 7) !== '0000000' &&
    ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) &&
    isLuhn(value)
  )
}

/** Netherlands: elfproef: weights 9 … 2 and −1, modulo 11. */
export function isDutchBsn(value: string): boolean {
  const full = value.padStart(9, '0')
  return weightedSum(full, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(full) > 9_999_999
}

/** Belgium: nine digits and 97 − n mod 97, with a 2 before them for those born from 2000. */
export function isBelgianNumber(value: string): boolean {
  const check = Number(value.slice(9))
  const [month, day] = [Number(value.slice(2, 4)), Number(value.slice(4, 6))]
  if (month % 20 > 12 || month > 59 || day > 31) return false
  return 97 - (Number(value.slice(0, 9)) % 97) === check || 97 - (Number(`2${value.slice(0, 9)}`) % 97) === check
}

/** Belgium: the twelve digits of an identity card: ten, and n mod 97 (97 for 0). */
export function isBelgianCard(value: string): boolean {
  const rest = Number(value.slice(0, 10)) % 97
  return (rest === 0 ? 97 : rest) === Number(value.slice(10))
}

/** Luxembourg: birth date, serial, Luhn over twelve and Verhoeff over the first eleven and the last. */
export function isLuxembourgish(value: string): boolean {
  return /^(?:18|19|20)/.test(value) && isMonthDay(value.slice(4, 6), value.slice(6, 8)) && isLuhn(value.slice(0, 12))
}

/** Switzerland: 756, EAN-13 check digit (AHV number). */
export function isSwissAhv(value: string): boolean {
  return value.startsWith('756') && weightedSum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}

/** Austria: serial, check digit (weights 3 7 9 5 8 4 2 1 6), birth date. */
export function isAustrianInsurance(value: string): boolean {
  const rest = weightedSum(value.slice(0, 3) + value.slice(4), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11
  return (
    value[0] !== '0' && rest === Number(value[3]) && /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-5])/.test(value.slice(4))
  )
}

/** Portugal: NISS: eleven digits, weights 29 23 19 17 13 11 7 5 3 2. */
export function isPortugueseNiss(value: string): boolean {
  return (
    /^[12]/.test(value) && 9 - (weightedSum(value, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(value[10])
  )
}

/** Portugal: NIF, weights 9 … 2, modulo 11; the first digits say what the holder is. */
export function isPortugueseNif(value: string): boolean {
  const check = (11 - (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return /^(?:[1235689]|4[05]|7[0-9])/.test(value) && (check === 10 ? 0 : check) === Number(value[8])
}

/** Belgium: enterprise number: eight digits and 97 − n mod 97, first digit 0 or 1. */
export function isBelgianCompany(value: string): boolean {
  return /^[01]/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8))
}
