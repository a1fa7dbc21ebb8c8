import { isLuhn, isMonthDay, weightedSum } from './check-digits'

/** Sweden: birth date (day plus 60 in a coordination number), serial, Luhn over the last ten. */
export function isSwedishPerson(value: string): boolean {
  const ten = value.slice(-10)
  if (value.length === 12 && !/^(?:18|19|20)/.test(value)) return false
  const day = Number(ten.slice(4, 6))
  return isMonthDay(ten.slice(2, 4), String(day > 60 ? day - 60 : day)) && isLuhn(ten)
}

/** Sweden: organisation number: the third digit at least 2, Luhn. */
export function isSwedishCompany(value: string): boolean {
  return /^(?:16)?[1235-9]\d[2-9]/.test(value) && isLuhn(value.slice(-10))
}

const finnishLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Finland: birth date, century sign, serial, the number modulo 31 as a sign (DVV; signs A–F and U–Y since 2023). */
export function isFinnishPerson(_compact: string, written: string): boolean {
  const match = /^(\d\d)(\d\d)(\d\d)[-+A-FU-Y](\d{3})([0-9A-Y])$/.exec(written.toUpperCase())
  if (match === null || !isMonthDay(match[2] ?? '', match[1] ?? '')) return false
  const number = Number(`${match[1]}${match[2]}${match[3]}${match[4]}`)
  return Number(match[4]) >= 2 && finnishLetters[number % 31] === match[5]
}

/** Finland: business ID, weights 7 9 10 5 8 4 2. */
export function isFinnishCompany(value: string): boolean {
  const rest = weightedSum(value, [7, 9, 10, 5, 8, 4, 2]) % 11
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(value[7])
}

/** Norway: birth date (plus 40 for D and H numbers), two check digits. */
export function isNorwegianPerson(value: string): boolean {
  const [day, month] = [Number(value.slice(0, 2)), Number(value.slice(2, 4))]
  if (!isMonthDay(String(month > 40 ? month - 40 : month), String(day > 40 ? day - 40 : day))) return false
  const first = (11 - (weightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11
  const second = (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return first === Number(value[9]) && second === Number(value[10])
}

/** Norway: organisation number, weights 3 2 7 6 5 4 3 2, first digit 8 or 9. */
export function isNorwegianCompany(value: string): boolean {
  return /^[89]/.test(value) && (11 - (weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[8])
}

/** Denmark: birth date and serial; the check digit has not been kept since 2007 (CPR-kontoret). */
export function isDanishPerson(value: string): boolean {
  return isMonthDay(value.slice(2, 4), value.slice(0, 2)) && value.slice(6) !== '0000'
}

/** Iceland: birth date (day plus 40 for companies), weights 3 2 7 6 5 4 3 2, century. */
export function isIcelandic(value: string): boolean {
  const day = Number(value.slice(0, 2))
  if (!isMonthDay(value.slice(2, 4), String(day > 40 ? day - 40 : day)) || !/[890]$/.test(value)) return false
  return (11 - (weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[8])
}

/** Estonia and Lithuania: century and sex, birth date, serial, two rounds of weights modulo 11. */
export function isBalticPerson(value: string): boolean {
  if (!/^[1-6]/.test(value) || !isMonthDay(value.slice(3, 5), value.slice(5, 7))) return false
  let rest = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  if (rest === 10) rest = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11
  return rest % 10 === Number(value[10])
}

/** Latvia: birth date, century, serial, weights 10 5 8 4 2 1 6 3 7 9; since 2017 numbers that begin with 32 to 39. */
export function isLatvianPerson(value: string): boolean {
  if (/^3[2-9]/.test(value)) return true
  if (!isMonthDay(value.slice(2, 4), value.slice(0, 2)) || !/[012]/.test(value.charAt(6))) return false
  return ((1 + weightedSum(value, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(value[10])
}
