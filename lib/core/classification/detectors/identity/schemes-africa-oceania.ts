import { isLuhn } from './check-digits'
import { company, type IdentityScheme, national, passport, row, tax } from './identity-scheme'
import * as rules from './rules-africa-oceania'

/** Numbers of Africa, Australia and New Zealand. */
export const africanAndOceanianSchemes: readonly IdentityScheme[] = [
  row(national, 'za', rules.isSouthAfrican, 'D13', 0.0015, 'id number|identity number|rsa id|south african|said', {
    noise: 5,
    layouts: ['DDDDDD DDDD DDD'],
  }),
  row(tax, 'za', (value) => /^[01239]/.test(value) && isLuhn(value), 'D10', 0.055, 'sars|tax reference|income tax', {
    separators: '',
  }),
  row(national, 'ng', rules.isNigerianNin, 'D11', 0.11, 'nin|nimc|national identification', { separators: ' -' }),
  row(national, 'ng', () => true, 'D11', 1, 'bvn|bank verification', { needsCue: true }),
  row(national, 'eg', rules.isEgyptian, 'D14', 0.0033, 'egypt|national id|الرقم القومي|القومي', { separators: ' ' }),
  row(tax, 'ke', 'KE.pin', 'AD9A', 0.082, 'kra|pin|kra pin', { noise: 10 }),
  row(national, 'ke', () => true, 'D8 D7', 1, 'kenya|national id|id number|kitambulisho|huduma', { needsCue: true }),
  row(national, 'gh', (value) => value.startsWith('GHA'), 'A3D10', 0.0002, 'ghana card|ghana', {
    noise: 0.5,
    layouts: ['AAA-DDDDDDDDD-D'],
  }),
  row(tax, 'gh', 'GH.tin', 'AX9X', 0.000077, 'tin|ghana', { needsCue: true }),
  row(national, 'ug', rules.isUgandan, 'A2D2X9A', 0.0064, 'nin|uganda|nira', { noise: 1 }),
  row(national, 'tz', rules.isTanzanian, 'D20', 0.00095, 'nida|tanzania', {
    layouts: ['DDDDDDDD-DDDDD-DDDDD-DD'],
    noise: 5,
  }),
  row(national, 'rw', rules.isRwandan, 'D16', 0.0015, 'indangamuntu|rwanda|national id'),
  row(company, 'ma', 'MA.ice', 'D15', 0.012, 'ice|identifiant commun', { needsCue: true, separators: '' }),
  row(
    national,
    'ma',
    (value) => /^[A-Z]{1,2}\d{5,6}$/.test(value),
    'A2D6 A2D5 AD6 AD5',
    1,
    'cin|cnie|carte nationale',
    { needsCue: true },
  ),
  row(national, 'tn', () => true, 'D8', 1, "tunisie|cin|carte d'identite", { needsCue: true }),
  row(tax, 'tn', 'TN.mf', 'D7A3D3', 0.0078, 'matricule fiscal', { needsCue: true }),
  row(tax, 'dz', 'DZ.nif', 'D15', 1, 'nif|algerie', { needsCue: true }),
  row(national, 'mu', 'MU.nid', 'AD13 AD12X', 0.058, 'nid|mauritius|national identity', { noise: 1 }),
  row(tax, 'mz', 'MZ.nuit', 'D9', 0.1, 'nuit|mozambique|mocambique', { needsCue: true }),
  row(national, 'ao', (value) => /^\d{9}[A-Z]{2}\d{3}$/.test(value), 'D9A2D3', 1, 'bilhete de identidade|bi|angola', {
    noise: 1,
  }),
  row(
    national,
    'zw',
    (value) => /^\d{8,9}[A-Z]\d{2}$/.test(value),
    'D8AD2 D9AD2',
    1,
    'zimbabwe|national registration',
    { needsCue: true },
  ),
  row(tax, 'au', rules.isTfn, 'D9', 0.095, 'tfn|tax file'),
  row(company, 'au', rules.isAbn, 'D11', 0.012, 'abn|business number', { layouts: ['DD DDD DDD DDD'] }),
  row(company, 'au', rules.isAcn, 'D9', 0.1, 'acn|company number'),
  row(
    passport,
    'au',
    (value) => /^(?:[A-Z]\d{7}|P[A-Z]\d{7})$/.test(value),
    'AD7 A2D7',
    1,
    'passport|australian passport',
    { needsCue: true },
  ),
  row(tax, 'nz', rules.isIrd, 'D8 D9', 0.092, 'ird|inland revenue', {
    layouts: ['DDD-DDD-DDD', 'DD-DDD-DDD'],
    separators: '- ',
  }),
  row(company, 'nz', (value) => value.startsWith('94'), 'D13', 0.011, 'nzbn', { needsCue: true }),
  row(passport, 'nz', (value) => /^[A-Z]{2}\d{6}$/.test(value), 'A2D6', 1, 'passport|new zealand passport', {
    needsCue: true,
  }),
]
