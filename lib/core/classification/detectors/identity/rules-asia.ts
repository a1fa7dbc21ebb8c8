import { isLuhn, isMonthDay, isVerhoeff, weightedSum } from './check-digits'

/** India: twelve digits, the first 2 to 9, no palindrome, Verhoeff (UIDAI). */
export function isAadhaar(value: string): boolean {
  return /^[2-9]/.test(value) && isVerhoeff(value) && value !== [...value].reverse().join('')
}

/** India: PAN: the fourth letter says what the holder is (Income Tax Department). */
export function isPan(value: string): boolean {
  return /^[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]$/.test(value) && value.slice(5, 9) !== '0000'
}

/** India: passport: a letter but Q, X, Z, then seven digits, neither the first nor the last of them 0. */
export function isIndianPassport(value: string): boolean {
  return /^[A-PR-WY][1-9]\d{5}[1-9]$/.test(value)
}

const indianStates = new Set(
  'AN AP AR AS BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UK UA UP WB'.split(
    ' ',
  ),
)

/** India: vehicle: state, district, series, number; or the BH series. */
export function isIndianPlate(value: string): boolean {
  if (/^\d\dBH\d{4}[A-HJ-NP-Z]{1,2}$/.test(value)) return true
  return indianStates.has(value.slice(0, 2)) && /^..\d{1,2}[A-Z]{0,3}\d{4}$/.test(value) && !value.endsWith('0000')
}

/** India: driving licence: state, office, year of issue, serial. */
export function isIndianLicence(value: string): boolean {
  return indianStates.has(value.slice(0, 2)) && /^..\d{2}(?:19|20)\d{2}\d{7}$/.test(value)
}

/** India: GSTIN: state, PAN, entity, Z, a check sign over 36 (GSTN). */
export function isGstin(value: string): boolean {
  if (!/^(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{5}\d{4}[A-Z][1-9A-Z][A-Z][0-9A-Z]$/.test(value)) return false
  let sum = 0
  for (let index = 0; index < 14; index += 1) {
    const part = Number.parseInt(value.charAt(index), 36) * (index % 2 === 0 ? 1 : 2)
    sum += Math.floor(part / 36) + (part % 36)
  }
  return (36 - (sum % 36)) % 36 === Number.parseInt(value.charAt(14), 36)
}

/** Singapore: NRIC and FIN: weights 2 7 6 5 4 3 2, an offset for T, G and M, a letter of the series. */
export function isSingaporean(value: string): boolean {
  const series = value.charAt(0)
  const sum = weightedSum(value.slice(1), [2, 7, 6, 5, 4, 3, 2])
  if (series === 'S' || series === 'T') return 'JZIHGFEDCBA'[(sum + (series === 'T' ? 4 : 0)) % 11] === value[8]
  if (series === 'F' || series === 'G') return 'XWUTRQPNMLK'[(sum + (series === 'G' ? 4 : 0)) % 11] === value[8]
  return series === 'M' && 'KLJNPQRTUWX'[10 - ((sum + 3) % 11)] === value[8]
}

/** South Korea: birth date, century and sex (5 to 8: foreigners), then free digits since October 2020. */
function isKoreanPerson(value: string): boolean {
  return isMonthDay(value.slice(2, 4), value.slice(4, 6)) && /^.{6}[0-9]/.test(value)
}

/** South Korea: resident (seventh digit 1 to 4, 9 and 0 before 1900). */
export function isKoreanResident(value: string): boolean {
  return isKoreanPerson(value) && /^.{6}[1-49]/.test(value)
}

/** South Korea: registered foreigner (seventh digit 5 to 8). */
export function isKoreanForeigner(value: string): boolean {
  return isKoreanPerson(value) && /^.{6}[5-8]/.test(value)
}

/** South Korea: driving licence: region 11 to 28, year, serial, check. */
export function isKoreanLicence(value: string): boolean {
  return /^(?:1[1-9]|2[0-8])/.test(value)
}

/** China: region, birth date, serial, ISO 7064 MOD 11-2 (GB 11643). */
export function isChinesePerson(value: string): boolean {
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[0-9X]$/.test(value) || !isMonthDay(value.slice(10, 12), value.slice(12, 14)))
    return false
  const sum = weightedSum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
  return '10X98765432'[sum % 11] === value[17]
}

/** Japan: My Number: weights 6 5 4 3 2 7 6 5 4 3 2. */
export function isMyNumber(value: string): boolean {
  const rest = weightedSum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest <= 1 ? 0 : 11 - rest) === Number(value[11])
}

/** Thailand: thirteen digits, the first 1 to 8, weights 13 … 2. */
export function isThai(value: string): boolean {
  return (
    /^[1-8]/.test(value) &&
    (11 - (weightedSum(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[12])
  )
}

/** Indonesia: province, birth date (day plus 40 for women), serial. */
export function isNik(value: string): boolean {
  const day = Number(value.slice(6, 8)) % 40
  return (
    /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(value) &&
    isMonthDay(value.slice(8, 10), String(day)) &&
    value.slice(12) !== '0000'
  )
}

/** Malaysia: birth date, place, serial. */
export function isMalaysian(value: string): boolean {
  const place = Number(value.slice(6, 8))
  return (
    isMonthDay(value.slice(2, 4), value.slice(4, 6)) &&
    place > 0 &&
    ![17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97].includes(place)
  )
}

/** Vietnam: province, century and sex, year of birth, serial. */
export function isVietnamese(value: string): boolean {
  const province = Number(value.slice(0, 3))
  return province >= 1 && province <= 96 && /^.{3}[0-3]/.test(value)
}

/** Pakistan: province 1 to 7, locality, serial, sex. */
export function isCnic(value: string): boolean {
  return /^[1-7]/.test(value) && !/^.{5}0{7}/.test(value)
}

/** Iran: weights 10 … 2, modulo 11. */
export function isIranian(value: string): boolean {
  const rest = weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? rest : 11 - rest) === Number(value[9]) && value.slice(3, 9) !== '000000'
}

/** United Arab Emirates: 784, year of birth, serial, Luhn. */
export function isEmirati(value: string): boolean {
  return /^784(?:19|20)\d/.test(value) && isLuhn(value)
}

/** Saudi Arabia: 1 for citizens, 2 for residents, Luhn. */
export function isSaudi(value: string): boolean {
  return /^[12]/.test(value) && isLuhn(value)
}

/** Kuwait: century, birth date, serial, weights 2 1 6 3 7 9 10 5 8 4 2. */
export function isKuwaiti(value: string): boolean {
  return (
    /^[23]/.test(value) &&
    isMonthDay(value.slice(3, 5), value.slice(5, 7)) &&
    11 - (weightedSum(value, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === Number(value[11])
  )
}

/** Sri Lanka: year, day of the year (plus 500 for women), serial; old form with V or X. */
export function isSriLankan(value: string): boolean {
  const day = Number(value.length === 12 ? value.slice(4, 7) : value.slice(2, 5)) % 500
  return day >= 1 && day <= 366 && (value.length === 12 ? /^(?:19|20)/.test(value) : /[VX]$/.test(value))
}

/** Türkiye: two check digits over the odd and even places. */
export function isTckn(value: string): boolean {
  const digits = [...value].map(Number)
  const at = (index: number) => digits[index] ?? 0
  const tenth = ((at(0) + at(2) + at(4) + at(6) + at(8)) * 7 - (at(1) + at(3) + at(5) + at(7))) % 10
  const sum = digits.slice(0, 10).reduce((total, digit) => total + digit, 0)
  return value[0] !== '0' && (tenth + 10) % 10 === at(9) && sum % 10 === at(10)
}

/** Hong Kong: letters as 10 … 35 (one letter: a space before it, 36), weights 9 … 2, modulo 11, A for 10. */
export function isHongKong(value: string): boolean {
  const full = value.length === 8 ? ` ${value}` : value
  let sum = 0
  for (let index = 0; index < 8; index += 1) {
    const char = full.charAt(index)
    sum += (char === ' ' ? 36 : Number.parseInt(char, 36)) * (9 - index)
  }
  return '0A987654321'[sum % 11] === full[8] && /^[ A-Z][A-Z]\d{6}/.test(full)
}

/** South Korea: business registration, weights 1 3 7 1 3 7 1 3 5, the tens of the last product too. */
export function isKoreanBusiness(value: string): boolean {
  const sum = weightedSum(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(value[8]) * 5) / 10)
  return (10 - (sum % 10)) % 10 === Number(value[9]) && !/^(?:00|...00)/.test(value)
}

/** Türkiye: tax number: each digit moved by its place, times a power of two modulo 9. */
export function isVkn(value: string): boolean {
  let sum = 0
  for (let index = 0; index < 9; index += 1) {
    const moved = (Number(value[index]) + 9 - index) % 10
    const part = (moved * 2 ** (9 - index)) % 9
    sum += moved === 0 ? 0 : part === 0 ? 9 : part
  }
  return (10 - (sum % 10)) % 10 === Number(value[9])
}
