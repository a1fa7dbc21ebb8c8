import { isLuhn, isMonthDay, isVerhoeff, weightedSum } from './check-digits'

/** South Africa: birth date, sex, citizenship, Luhn. */
export function isSouthAfrican(value: string): boolean {
  return isMonthDay(value.slice(2, 4), value.slice(4, 6)) && /^.{10}[012]/.test(value) && isLuhn(value)
}

/** Nigeria: NIN: eleven digits, Verhoeff (NIMC). */
export function isNigerianNin(value: string): boolean {
  return isVerhoeff(value)
}

/** Egypt: century, birth date, governorate, serial, check digit (weights 2 7 6 5 4 3 2 7 6 5 4 3 2). */
export function isEgyptian(value: string): boolean {
  const governorate = Number(value.slice(7, 9))
  return (
    /^[23]/.test(value) &&
    isMonthDay(value.slice(3, 5), value.slice(5, 7)) &&
    governorate >= 1 &&
    (governorate <= 35 || governorate === 88)
  )
}

/** Uganda: CM or CF, year of birth, place, serial. */
export function isUgandan(value: string): boolean {
  return /^[CP][MF]\d{2}[0-9A-Z]{9}[A-Z]$/.test(value)
}

/** Tanzania: birth date, post code, serial. */
export function isTanzanian(value: string): boolean {
  return /^(?:19|20)/.test(value) && isMonthDay(value.slice(4, 6), value.slice(6, 8))
}

/** Rwanda: 1, year of birth, sex 7 or 8, serial. */
export function isRwandan(value: string): boolean {
  return /^[1-3](?:19|20)\d\d[78]/.test(value)
}

/** Australia: tax file number, weights 1 4 3 7 5 8 6 9 10, modulo 11. */
export function isTfn(value: string): boolean {
  return weightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}

/** Australia: business number: first digit less 1, weights 10 1 3 5 … 19, modulo 89. */
export function isAbn(value: string): boolean {
  return value[0] !== '0' && (weightedSum(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0
}

/** Australia: company number, weights 8 … 1, modulo 10. */
export function isAcn(value: string): boolean {
  return (10 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(value[8]) && !/^0{6}/.test(value)
}

/** New Zealand: IRD: weights 3 2 7 6 5 4 3 2, a second round 7 4 3 2 5 2 7 6. */
export function isIrd(value: string): boolean {
  const full = value.padStart(9, '0')
  if (Number(full) < 10_000_000 || Number(full) > 150_000_000) return false
  let rest = (11 - (weightedSum(full, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  if (rest === 10) rest = (11 - (weightedSum(full, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11
  return rest === Number(full[8])
}
