import { isLuhn, isMonthDay, weightedSum } from './check-digits'

/** United States: prefixes that the IRS has given out for employer numbers. */
export function isEin(value: string, written: string): boolean {
  return (
    /^\d{2}-?\d{7}$/.test(written) &&
    !/^(?:0[07-9]|1[7-9]|2[89]|49|69|7[089]|89|9[67])/.test(value) &&
    value.slice(2) !== '0000000'
  )
}

/** Canada: Luhn; no number begins with 0 or 8 (Service Canada), nor is all one digit. */
export function isCanadianSin(value: string): boolean {
  return /^[1-79]/.test(value) && isLuhn(value)
}

/** British Columbia: personal health number: 9, weights 2 4 8 5 10 9 7 3, modulo 11. */
export function isBritishColumbiaHealth(value: string): boolean {
  return (
    value.startsWith('9') && 11 - (weightedSum(value.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11) === Number(value[9])
  )
}

/** Brazil: CPF, two check digits modulo 11. */
export function isCpf(value: string): boolean {
  const digit = (length: number) => {
    let sum = 0
    for (let index = 0; index < length; index += 1) sum += Number(value[index]) * (length + 1 - index)
    return ((sum * 10) % 11) % 10
  }
  return digit(9) === Number(value[9]) && digit(10) === Number(value[10])
}

/** Brazil: CNPJ, letters too since 2026 (character code minus 48), two check digits modulo 11. */
export function isCnpj(value: string): boolean {
  const check = (weights: readonly number[]) => {
    const rest = weightedSum(value, weights) % 11
    return rest < 2 ? 0 : 11 - rest
  }
  return (
    check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(value[12]) &&
    check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(value[13]) &&
    !/^0{8}/.test(value)
  )
}

/** Brazil: PIS, NIS: weights 3 2 9 8 7 6 5 4 3 2. */
export function isPis(value: string): boolean {
  const rest = weightedSum(value, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === Number(value[10])
}

/** Brazil: voter's title: eight digits, state, two check digits. */
export function isBrazilianVoter(value: string): boolean {
  const state = Number(value.slice(8, 10))
  const first = (weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10
  const second = ((weightedSum(value.slice(8, 10), [7, 8]) + first * 9) % 11) % 10
  return state >= 1 && state <= 28 && first === Number(value[10]) && second === Number(value[11])
}

/** Chile: modulo 11 with weights 2 … 7 from the right, K for 10. */
export function isRut(value: string): boolean {
  let [sum, weight] = [0, 2]
  for (let index = value.length - 2; index >= 0; index -= 1) {
    sum += Number(value[index]) * weight
    weight = weight === 7 ? 2 : weight + 1
  }
  return '0123456789K0'[11 - (sum % 11)] === value.at(-1) && Number(value.slice(0, -1)) > 1_000_000
}

/** Argentina: CUIT and CUIL: a prefix of persons or companies, weights 5 4 3 2 7 6 5 4 3 2. */
export function isCuit(value: string): boolean {
  if (!/^(?:2[03-7]|3[034])/.test(value)) return false
  const rest = (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return rest === Number(value[10]) || (rest === 10 && value[10] === '9')
}

/** Mexico: four letters, birth date, sex, state, consonants, and a check digit over 37 signs (RENAPO). */
export function isCurp(value: string): boolean {
  const match =
    /^[A-Z][AEIOUX][A-Z]{2}\d\d(\d\d)(\d\d)[HMX](?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/.exec(
      value,
    )
  if (match === null || !isMonthDay(match[1] ?? '', match[2] ?? '')) return false
  let sum = 0
  // The alphabet has Ñ at place 24, so letters after N move by one.
  for (let index = 0; index < 17; index += 1) {
    const place = Number.parseInt(value.charAt(index), 36)
    sum += (place > 23 ? place + 1 : place) * (18 - index)
  }
  return (10 - (sum % 10)) % 10 === Number(value[17])
}

/** Mexico: RFC: letters of the name, a date, three signs (SAT). */
export function isRfc(value: string): boolean {
  const match = /^[A-Z&]{3,4}\d\d(\d\d)(\d\d)[A-Z0-9]{2}[0-9A]$/.exec(value)
  return match !== null && isMonthDay(match[1] ?? '', match[2] ?? '')
}

/** Mexico: clave de elector: consonants, birth date, state, sex, homonym. */
export function isMexicanVoter(value: string): boolean {
  const match = /^[B-DF-HJ-NP-TV-Z]{6}\d\d(\d\d)(\d\d)(\d\d)[HM]\d{3}$/.exec(value)
  return (
    match !== null &&
    isMonthDay(match[1] ?? '', match[2] ?? '') &&
    Number(match[3]) >= 1 &&
    (Number(match[3]) <= 32 || Number(match[3]) >= 87)
  )
}

/** Ecuador: province, Luhn over ten digits; companies add 001. */
export function isEcuadorian(value: string): boolean {
  const province = Number(value.slice(0, 2))
  if (!((province >= 1 && province <= 24) || province === 30)) return false
  if (value.length === 13 && !value.endsWith('001')) return false
  return Number(value[2]) < 6 ? isLuhn(value.slice(0, 10)) : value.length === 13 && /^..[69]/.test(value)
}

/** Peru: RUC: a prefix of the taxpayer's kind, weights 5 4 3 2 7 6 5 4 3 2. */
export function isPeruvianRuc(value: string): boolean {
  if (!/^(?:10|15|16|17|20)/.test(value)) return false
  return (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[10])
}
