import { weightedSum } from '../identity/check-digits'
import { type IdentityScheme, row } from '../identity/identity-scheme'

const bankCode = 'finance.bank-code'
const account = 'finance.account-number'

/** Codes of banks and account numbers with a national form, by the rules of their clearing houses. */
export const bankSchemes: readonly IdentityScheme[] = [
  row(bankCode, 'us', isRoutingNumber, 'D9', 0.041, 'aba|routing|routing number|transit|rtn|wire|ach', {
    separators: '-',
  }),
  row(bankCode, 'mx', isClabe, 'D18', 0.052, 'clabe|interbancaria|cuenta', { separators: ' ' }),
  row(bankCode, 'in', (value) => /^[A-Z]{4}0[A-Z0-9]{6}$/.test(value), 'A4DX6', 0.11, 'ifsc|ifsc code|neft|rtgs|bank', {
    separators: '',
  }),
  row(
    bankCode,
    'gb',
    (_, written) => /^\d\d([- ]?)\d\d\1\d\d$/.test(written),
    'D6',
    1,
    'sort code|sortcode|sort-code',
    { needsCue: true },
  ),
  row(bankCode, 'au', (_, written) => /^\d{3}[- ]?\d{3}$/.test(written), 'D6', 1, 'bsb', { needsCue: true }),
  row(
    bankCode,
    'ca',
    (value, written) => /^0\d{8}$/.test(value) || /^\d{5}-\d{3}$/.test(written),
    'D8 D9',
    0.11,
    'transit|institution|routing|aba',
    { needsCue: true },
  ),
  row(bankCode, 'de', (value) => /^[1-8]/.test(value), 'D8', 0.83, 'blz|bankleitzahl', { needsCue: true }),
  row(bankCode, 'at', (value) => /^[1-9]/.test(value), 'D5', 0.93, 'blz|bankleitzahl', { needsCue: true }),
  row(account, 'ar', isCbu, 'D22', 0.01, 'cbu|cvu|alias', { separators: ' -', noise: 5 }),
  row(account, 'es', isCcc, 'D20', 0.011, 'ccc|cuenta|codigo cuenta cliente', { noise: 20 }),
  row(account, 'fr', isRib, 'D10X11D2 D23', 0.012, "rib|releve d'identite bancaire|compte", { needsCue: true }),
  row(account, 'no', isNorwegianAccount, 'D11', 0.097, 'kontonummer|konto|kontonr|bankkonto', { needsCue: true }),
  row(
    account,
    'cz',
    (_, written) => /^(?:\d{1,6}-)?\d{6,10}\/\d{4}$/.test(written),
    'D10 D11 D12 D13 D14 D16 D18 D20',
    1,
    'ucet|cislo uctu|uctu|konto',
    { needsCue: true },
  ),
  row(
    account,
    'nz',
    (value) => /^(?:0[1-9]|1[1-9]|2\d|3[018]|88)/.test(value),
    'D15 D16',
    0.33,
    'account|bank account',
    { needsCue: true, separators: '- ' },
  ),
  row(account, 'se', (value) => value.length >= 7, 'D7 D8', 1, 'bankgiro|plusgiro|bankgironummer', {
    needsCue: true,
    separators: '- ',
  }),
]

/** United States: weights 3 7 1, modulo 10; the first two digits name a Federal Reserve district (ABA). */
function isRoutingNumber(value: string): boolean {
  return (
    /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) &&
    weightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
  )
}

/** Mexico: each digit times 3 7 1 modulo 10, and the sum's difference to ten (Banco de México). */
function isClabe(value: string): boolean {
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += (Number(value[index]) * ([3, 7, 1][index % 3] ?? 0)) % 10
  return (
    (10 - (sum % 10)) % 10 === Number(value[17]) && /^(?:[01]\d\d|[56]\d\d|9\d\d)/.test(value) && !/^000/.test(value)
  )
}

/** Argentina: two blocks with a check digit each (BCRA). */
function isCbu(value: string): boolean {
  const check = (sum: number) => (10 - (sum % 10)) % 10
  return (
    check(weightedSum(value, [7, 1, 3, 9, 7, 1, 3])) === Number(value[7]) &&
    check(weightedSum(value.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3])) === Number(value[21])
  )
}

/** Spain: bank and branch, two check digits, account; weights 1 2 4 8 5 10 9 7 3 6, modulo 11. */
function isCcc(value: string): boolean {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]
  const check = (digits: string) => {
    const rest = 11 - (weightedSum(digits, weights) % 11)
    return rest === 10 ? 1 : rest === 11 ? 0 : rest
  }
  return check(`00${value.slice(0, 8)}`) === Number(value[8]) && check(value.slice(10)) === Number(value[9])
}

/** France: bank, branch, account, key 97 − (89 b + 15 g + 3 c) mod 97; letters by their place on a typewriter. */
function isRib(value: string): boolean {
  const digits = value.replace(/[A-Z]/g, (letter) => '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 65))
  const sum =
    89 * Number(digits.slice(0, 5)) + 15 * Number(digits.slice(5, 10)) + 3 * (Number(digits.slice(10, 21)) % 97)
  return 97 - (sum % 97) === Number(digits.slice(21))
}

/** Norway: weights 5 4 3 2 7 6 5 4 3 2, modulo 11. */
function isNorwegianAccount(value: string): boolean {
  return (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[10])
}
