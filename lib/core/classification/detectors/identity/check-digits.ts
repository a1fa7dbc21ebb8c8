/** Sum of digit times weight; `digits` must hold digits only where a weight stands. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1)
    sum += (digits.charCodeAt(index) - 0x30) * (weights[index] ?? 0)
  return sum
}

/** Does the Luhn check digit (ISO/IEC 7812-1 annex B) at the end hold? */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const value = digits.charCodeAt(digits.length - 1 - index) - 0x30
    sum += index % 2 === 0 ? value : value > 4 ? value * 2 - 9 : value * 2
  }
  return sum % 10 === 0
}

const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]

/** Does the Verhoeff check digit at the end hold? */
export function isVerhoeff(digits: string): boolean {
  let check = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30
    const moved = Number(permutation[index % 8]?.[digit])
    check = Number(product[check]?.[moved])
  }
  return check === 0
}

/** ISO/IEC 7064 MOD 11,10: the digits' own check digit at the end. */
export function isMod1110(digits: string): boolean {
  let product = 10
  for (let index = 0; index < digits.length - 1; index += 1) {
    const sum = (digits.charCodeAt(index) - 0x30 + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 0x30
}

/** ICAO 9303: letters as 10 … 35, weights 7 3 1, modulo 10. The last character is the check digit. */
export function isMachineReadable(value: string): boolean {
  return machineReadableDigit(value.slice(0, -1)) === Number(value.at(-1))
}

function machineReadableDigit(value: string): number {
  const weights = [7, 3, 1]
  let sum = 0
  for (let index = 0; index < value.length; index += 1)
    sum += Number.parseInt(value.charAt(index), 36) * (weights[index % 3] ?? 0)
  return sum % 10
}

/** Is this a day of some year? Month and day as two digits each. */
export function isMonthDay(month: string, day: string): boolean {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31)
}
