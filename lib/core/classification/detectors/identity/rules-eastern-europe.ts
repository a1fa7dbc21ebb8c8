import { isLuhn, isMonthDay, weightedSum } from './check-digits'

/** Poland: birth date with the century in the month, serial, weights 1 3 7 9 (Ministry of Digital Affairs). */
export function isPesel(value: string): boolean {
  const month = Number(value.slice(2, 4))
  return (
    isMonthDay(String(month % 20), value.slice(4, 6)) &&
    weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  )
}

/** Poland: NIP, weights 6 5 7 2 3 4 5 6 7; no tax office has a number below 101. */
export function isNip(value: string): boolean {
  return /^[1-9]/.test(value) && weightedSum(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(value[9])
}

/** Poland: identity card ABC123456 and passport AB1234567: letters 10 … 35, weights 7 3 1, check digit after the letters. */
export function isPolishDocument(value: string): boolean {
  const weights =
    value.length === 9 && /^[A-Z]{3}/.test(value) ? [7, 3, 1, 9, 7, 3, 1, 7, 3] : [7, 3, 9, 1, 7, 3, 1, 7, 3]
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number.parseInt(value.charAt(index), 36) * (weights[index] ?? 0)
  return sum % 10 === 0
}

/** Czechia and Slovakia: birth date (month plus 50 for women, plus 20 or 70 since 2004), the number divisible by 11. */
export function isBirthNumber(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 50
  if (!isMonthDay(String(month > 20 ? month - 20 : month), value.slice(4, 6))) return false
  return Number(value) % 11 === 0 || (Number(value.slice(0, 9)) % 11 === 10 && value[9] === '0')
}

/** Czechia and Slovakia: IČO, weights 8 … 2. */
export function isIco(value: string): boolean {
  return (11 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[7]) && Number(value) > 9_999
}

/** Hungary: TAJ: weights 3 7 3 7 …, modulo 10. */
export function isTaj(value: string): boolean {
  return weightedSum(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(value[8]) && !/^0{6}/.test(value)
}

/** Hungary: tax identification of persons: begins with 8, weights 1 … 9, modulo 11. */
export function isHungarianTaxId(value: string): boolean {
  return value.startsWith('8') && weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(value[9])
}

/** Hungary: personal identifier: sex and century, birth date, serial, check digit with falling or rising weights. */
export function isHungarianPerson(value: string): boolean {
  if (!/^[1-8]/.test(value) || !isMonthDay(value.slice(3, 5), value.slice(5, 7))) return false
  const weights =
    Number(value.slice(1, 3)) >= 97 || /^[3-6]/.test(value)
      ? [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
      : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  return weightedSum(value, weights) % 11 === Number(value[10])
}

/** Romania: sex and century, birth date, county, serial, weights 2 7 9 1 4 6 3 5 8 2 7 9. */
export function isCnp(value: string): boolean {
  if (!/^[1-9]/.test(value) || !isMonthDay(value.slice(3, 5), value.slice(5, 7))) return false
  const county = Number(value.slice(7, 9))
  if (county < 1 || (county > 52 && county !== 70 && county < 80)) return false
  const rest = weightedSum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === Number(value[12])
}

/** Bulgaria: birth date with the century in the month, weights 2 4 8 5 10 9 7 3 6. */
export function isEgn(value: string): boolean {
  const month = Number(value.slice(2, 4))
  return (
    isMonthDay(String(month > 40 ? month - 40 : month > 20 ? month - 20 : month), value.slice(4, 6)) &&
    (weightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(value[9])
  )
}

/** States of former Yugoslavia: birth date, region, serial, weights 7 … 2 twice. */
export function isJmbg(value: string): boolean {
  if (!isMonthDay(value.slice(2, 4), value.slice(0, 2)) || !/^.{4}(?:9|0)/.test(value)) return false
  const rest = weightedSum(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? rest : 11 - rest) === Number(value[12])
}

/** Russia: SNILS: weights 9 … 1, modulo 101. */
export function isSnils(value: string): boolean {
  const check = (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100
  return check === Number(value.slice(9)) && Number(value.slice(0, 9)) > 1_001_998
}

/** Russia: OGRN: the number before the last digit modulo 11 (13 digits) or 13 (15 digits). */
export function isOgrn(value: string): boolean {
  const body = Number(value.slice(0, -1))
  return /^[1-5]/.test(value) && (body % (value.length - 2)) % 10 === Number(value.at(-1))
}

/** Ukraine: days since 1899, serial, weights −1 5 7 9 4 6 10 5 7. */
export function isRntrc(value: string): boolean {
  const sum = weightedSum(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7])
  return (((sum % 11) + 11) % 11) % 10 === Number(value[9]) && Number(value.slice(0, 5)) < 47_000
}

/** Kazakhstan: birth date, century and sex, serial, two rounds of weights modulo 11. */
export function isKazakhIin(value: string): boolean {
  if (!isMonthDay(value.slice(2, 4), value.slice(4, 6)) || !/^.{6}[0-6]/.test(value)) return false
  let rest = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (rest === 10) rest = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return rest === Number(value[11])
}

/** Poland: REGON, weights 8 9 2 3 4 5 6 7; branches have a second check digit over fourteen. */
export function isRegon(value: string): boolean {
  if ((weightedSum(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 !== Number(value[8])) return false
  return (
    value.length === 9 || (weightedSum(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(value[13])
  )
}

/** Greece: AMKA: birth date, serial, Luhn. */
export function isAmka(value: string): boolean {
  return isMonthDay(value.slice(2, 4), value.slice(0, 2)) && isLuhn(value)
}

/** Greece: AFM: powers of two, modulo 11, modulo 10. */
export function isAfm(value: string): boolean {
  return (weightedSum(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(value[8]) && !/^0{5}/.test(value)
}

/** Russia: INN: one check digit over ten digits, two over twelve. */
export function isInn(value: string): boolean {
  const check = (weights: readonly number[]) => (weightedSum(value, weights) % 11) % 10
  if (value.startsWith('00')) return false
  if (value.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9])
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[10]) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[11])
  )
}
