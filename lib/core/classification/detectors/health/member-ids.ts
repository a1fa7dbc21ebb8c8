import { isLuhn, weightedSum } from '../identity/check-digits'
import { type IdentityScheme, row } from '../identity/identity-scheme'
import { isBritishColumbiaHealth } from '../identity/rules-americas'

const member = 'health.member-id'

/** Numbers of insured persons and patients, by their issuers' rules. */
export const memberSchemes: readonly IdentityScheme[] = [
  row(member, 'gb', isNhsNumber, 'D10', 0.096, 'nhs|patient|health|nhs number', { separators: ' -' }),
  row(member, 'us', isMedicareBeneficiary, 'DAXDAXDA2D2', 0.23, 'medicare|mbi|beneficiary', { noise: 2 }),
  row(
    member,
    'de',
    isKvnr,
    'AD9',
    0.11,
    'kvnr|krankenversicherung|krankenkasse|versichertennummer|versicherten|krankenversichertennummer|gesundheitskarte',
    { separators: '' },
  ),
  row(member, 'au', isAustralianMedicare, 'D10 D11', 0.047, 'medicare', { separators: ' -' }),
  row(
    member,
    'ca',
    (value) => isBritishColumbiaHealth(value) || isLuhn(value),
    'D10 D10A2',
    0.11,
    'ohip|health card|phn|personal health number|carte sante',
    { needsCue: true },
  ),
  row(member, 'nz', isNhi, 'A3D4 A3D2AA', 0.076, 'nhi|national health index', { needsCue: true }),
  row(
    member,
    'eu',
    (value) => value.startsWith('80'),
    'D20',
    0.011,
    'ehic|european health insurance|krankenversicherungskarte',
    { needsCue: true },
  ),
]

/** England: sum of digits times 10 … 2, modulo 11 (NHS Data Dictionary). */
function isNhsNumber(value: string): boolean {
  const check = (11 - (weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return check === Number(value[9]) && new Set(value).size > 2
}

/** United States: Medicare beneficiary identifier: no S L O I B Z (CMS). */
function isMedicareBeneficiary(value: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
    value,
  )
}

/** Germany: a letter as two digits, then weights 1 2 1 2 … with cross sums (§ 290 SGB V). */
function isKvnr(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9)
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 1 : 2)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === Number(value[9])
}

/** Australia: weights 1 3 7 9 1 3 7 9, modulo 10; the first digit is 2 to 6 (Services Australia). */
function isAustralianMedicare(value: string): boolean {
  return (
    /^[2-6]/.test(value) && weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]) && value[9] !== '0'
  )
}

/** New Zealand: letters without I and O, weights 7 … 2, modulo 11 (old form) or 23 (new form). */
function isNhi(value: string): boolean {
  if (!/^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/.test(value)) return false
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
  const at = (index: number) =>
    /\d/.test(value.charAt(index)) ? Number(value[index]) : letters.indexOf(value.charAt(index)) + 1
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * at(index), 0)
  if (/\d$/.test(value)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(value[6])
  return letters[23 - (sum % 23)] === value[6]
}
