import { isLuhn, weightedSum } from '../identity/check-digits'
import { type IdentityScheme, row } from '../identity/identity-scheme'

const provider = 'health.provider-id'

/** Numbers of doctors and clinics, by their issuers' rules. */
export const providerSchemes: readonly IdentityScheme[] = [
  row(provider, 'us', isNpi, 'D10', 0.022, 'npi|national provider|provider identifier|provider number', {
    separators: '-',
  }),
  row(provider, 'us', isDea, 'A2D7 AD8', 0.072, 'dea|dea number|dea registration', { separators: '' }),
  row(provider, 'de', isLanr, 'D9', 0.1, 'lanr|arztnummer|lebenslange arztnummer', { separators: '' }),
  row(
    provider,
    'de',
    (value) => /^(?:0[1-3]|17|2[01]|3[1589]|4[0-9]|5[0-5]|6[0-9]|7[0-9]|8[0-9]|9[0-9])/.test(value),
    'D9',
    1,
    'bsnr|betriebsstattennummer',
    { needsCue: true },
  ),
  row(provider, 'gb', () => true, 'D7', 1, 'gmc|gmc number|general medical council', { needsCue: true }),
  row(provider, 'fr', isLuhn, 'D11', 0.1, 'rpps', { needsCue: true }),
  row(provider, 'fr', (value) => /^\d(?:\d|[AB])\d{7}$/.test(value), 'D9', 1, 'adeli|finess', { needsCue: true }),
  row(provider, 'au', () => true, 'D6X2 D7A', 1, 'medicare provider|provider number', { needsCue: true }),
]

/** United States: Luhn over the ten digits with 80840 before them; the first is 1 or 2 (45 CFR 162.406). */
function isNpi(value: string): boolean {
  return /^[12]/.test(value) && isLuhn(`80840${value}`)
}

/** United States: a registrant's letter, the first letter of a name, digits: (1 3 5) + 2 × (2 4 6) gives the seventh (DEA). */
function isDea(value: string): boolean {
  const digits = value.slice(2)
  return (
    /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(value) &&
    weightedSum(digits, [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6])
  )
}

/** Germany: weights 4 9 4 9 4 9, the difference to ten; two digits of the field of practice (KBV). */
function isLanr(value: string): boolean {
  return (10 - (weightedSum(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(value[6]) && !/^0{6}/.test(value)
}
