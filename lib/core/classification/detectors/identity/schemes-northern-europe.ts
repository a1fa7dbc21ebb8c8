import { company, type IdentityScheme, national, passport, row } from './identity-scheme'
import * as rules from './rules-northern-europe'

/** Numbers of the Nordic and Baltic countries. */
export const northernEuropeanSchemes: readonly IdentityScheme[] = [
  row(
    national,
    'se',
    rules.isSwedishPerson,
    'D10 D12',
    0.0081,
    'personnummer|personal number|personnr|samordningsnummer|pnr',
    { layouts: ['DDDDDD-DDDD', 'DDDDDD+DDDD', 'DDDDDDDD-DDDD'], separators: '-+ ' },
  ),
  row(company, 'se', rules.isSwedishCompany, 'D10 D12', 0.069, 'organisationsnummer|orgnr|org.nr|org nr|org-nr', {
    separators: '- ',
  }),
  row(passport, 'se', (value) => /^[A-Z]{2}\d{6}$/.test(value), 'A2D6', 1, 'passnummer|pass|passport', {
    needsCue: true,
  }),
  row(
    national,
    'fi',
    rules.isFinnishPerson,
    'D6XD3X D9X',
    0.0017,
    'hetu|henkilotunnus|personbeteckning|personal identity',
    { noise: 0.5, separators: '-+' },
  ),
  row(company, 'fi', rules.isFinnishCompany, 'D8', 0.096, 'y-tunnus|ytunnus|fo-nummer|business id', {
    layouts: ['DDDDDDD-D'],
    separators: '-',
  }),
  row(national, 'no', rules.isNorwegianPerson, 'D11', 0.0021, 'fodselsnummer|fnr|d-nummer|personnummer|personnr', {
    noise: 5,
  }),
  row(company, 'no', rules.isNorwegianCompany, 'D9', 0.02, 'organisasjonsnummer|orgnr|org.nr|foretaksregisteret|mva'),
  row(national, 'dk', rules.isDanishPerson, 'D10', 0.039, 'cpr|personnummer|cpr-nummer|cpr-nr', { separators: '- ' }),
  row(company, 'dk', 'DK.cvr', 'D8', 0.098, 'cvr|cvr-nr|se-nr', { needsCue: true }),
  row(national, 'is', rules.isIcelandic, 'D10', 0.002, 'kennitala|kt', { separators: '- ' }),
  row(national, 'fo', 'FO.vn', 'D6', 1, 'v-tal|vinnutal', { needsCue: true }),
  row(national, 'ee', rules.isBalticPerson, 'D11', 0.0025, 'isikukood|personal code|estonian', {
    noise: 10,
    separators: '',
  }),
  row(company, 'ee', 'EE.registrikood', 'D8', 0.043, 'registrikood|registry code', { needsCue: true }),
  row(national, 'lt', rules.isBalticPerson, 'D11', 0.0029, 'asmens kodas|personal code|lithuanian', {
    noise: 10,
    separators: '',
  }),
  row(company, 'lt', 'LT.pvm', 'D9 D12', 0.012, 'pvm|imones kodas', { needsCue: true }),
  row(national, 'lv', rules.isLatvianPerson, 'D11', 0.088, 'personas kods|latvian|personal code', {
    layouts: ['DDDDDD-DDDDD'],
    separators: '-',
  }),
  row(company, 'lv', 'LV.pvn', 'D11', 0.057, 'pvn|registracijas', { needsCue: true }),
]
