import { isLuhn } from './check-digits'
import { company, type IdentityScheme, idCard, licence, national, passport, row, tax } from './identity-scheme'
import * as rules from './rules-americas'

/** Numbers of the Americas; the social security numbers of the United States have a detector of their own. */
export const americanSchemes: readonly IdentityScheme[] = [
  row(company, 'us', rules.isEin, 'D9', 0.86, 'ein|fein|employer identification|tax id|federal tax', {
    layouts: ['DD-DDDDDDD'],
    separators: '-',
    needsCue: true,
  }),
  row(passport, 'us', () => true, 'D9', 1, 'passport|passports|travel document', { separators: '', needsCue: true }),
  row(passport, 'us', () => true, 'AD8', 1, 'passport|passports|travel document', { separators: '' }),
  row(
    idCard,
    'us',
    (value) => /^[AC]\d{8,9}$/.test(value),
    'AD8 AD9',
    0.083,
    'alien|uscis|a-number|green card|permanent resident|alien registration',
    { needsCue: true, separators: '-' },
  ),
  row(national, 'ca', rules.isCanadianSin, 'D9', 0.083, 'sin|social insurance|nas|assurance sociale'),
  row(
    company,
    'ca',
    (value) => isLuhn(value.slice(0, 9)),
    'D9 D9A2D4',
    0.1,
    "bn|business number|gst|hst|numero d'entreprise",
  ),
  row(
    passport,
    'ca',
    (value) => /^(?:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})$/.test(value),
    'A2D6 AD6A2',
    1,
    'passport|passeport',
    { separators: '' },
  ),
  row(
    licence,
    'ca',
    (value) => /^[A-Z]\d{4}\d{5}\d(?:[05])\d[0-3]\d$/.test(value) || /^[A-Z]\d{12}$/.test(value),
    'AD14 AD12',
    1,
    "driver|driver's licence|permis de conduire|licence",
    { layouts: ['ADDDD-DDDDD-DDDDD', 'ADDDD-DDDDDD-DD'] },
  ),
  row(national, 'mx', rules.isCurp, 'A4D6A6XD A4D6A7D', 0.0001, 'curp', { noise: 0.2 }),
  row(tax, 'mx', rules.isRfc, 'A4D6X3 A3D6X3', 0.013, 'rfc|registro federal', { noise: 2 }),
  row(national, 'mx', (value) => /^(?:0[1-9]|[1-9]\d)/.test(value), 'D11', 1, 'nss|imss|seguro social', {
    needsCue: true,
  }),
  row(idCard, 'mx', rules.isMexicanVoter, 'A6D8AD3', 0.00042, 'clave de elector|ine|elector', { noise: 0.5 }),
  row(national, 'br', rules.isCpf, 'D11', 0.011, 'cpf|contribuinte|cadastro de pessoas', {
    noise: 10,
    layouts: ['DDD.DDD.DDD-DD'],
  }),
  row(company, 'br', rules.isCnpj, 'D14 X12D2', 0.011, 'cnpj|cadastro nacional', {
    noise: 20,
    layouts: ['DD.DDD.DDD/DDDD-DD'],
    separators: './-',
  }),
  row(national, 'br', rules.isPis, 'D11', 0.1, 'pis|pasep|nis|nit|pis/pasep', { layouts: ['DDD.DDDDD.DD-D'] }),
  row(national, 'br', rules.isBrazilianVoter, 'D12', 0.0033, 'titulo de eleitor|titulo eleitoral|eleitor'),
  row(idCard, 'br', () => true, 'D8X D7X', 1, 'rg:|rg n|registro geral|identidade', { needsCue: true }),
  row(licence, 'br', () => true, 'D11', 1, 'cnh|habilitacao', { needsCue: true }),
  row(tax, 'ar', rules.isCuit, 'D11', 0.01, 'cuit|cuil', { layouts: ['DD-DDDDDDDD-D'] }),
  row(national, 'ar', (value) => Number(value) > 1_000_000, 'D8 D7', 1, 'dni|documento nacional|documento', {
    needsCue: true,
  }),
  row(national, 'cl', rules.isRut, 'D8X D7X', 0.03, 'rut|run|rol unico', {
    noise: 50,
    layouts: ['DD.DDD.DDD-D', 'DD.DDD.DDD-A', 'D.DDD.DDD-D', 'D.DDD.DDD-A', 'DDDDDDDD-D', 'DDDDDDDD-A'],
    separators: '.-',
  }),
  row(tax, 'co', 'CO.nit', 'D10 D9 D8', 0.11, 'nit', { needsCue: true, layouts: ['DDD.DDD.DDD-D', 'DDDDDDDDD-D'] }),
  row(national, 'co', () => true, 'D10 D8 D7', 1, 'cedula|cedula de ciudadania|c.c.|ciudadania', { needsCue: true }),
  row(tax, 'pe', rules.isPeruvianRuc, 'D11', 0.006, 'ruc', { separators: '' }),
  row(national, 'pe', () => true, 'D8', 1, 'dni|documento nacional', { needsCue: true }),
  row(national, 'ec', rules.isEcuadorian, 'D10', 0.017, 'cedula|identidad|ecuador', { separators: '-' }),
  row(tax, 'ec', rules.isEcuadorian, 'D13', 0.00016, 'ruc', { separators: '' }),
  row(national, 'uy', 'UY.cedula', 'D8 D7', 0.1, 'cedula|c.i.|identidad', {
    needsCue: true,
    layouts: ['D.DDD.DDD-D'],
    separators: '.-',
  }),
  row(tax, 'uy', 'UY.rut', 'D12', 0.0001, 'rut|rut uruguay', { needsCue: true, separators: '' }),
  row(tax, 'py', 'PY.ruc', 'D8 D9 D7', 0.11, 'ruc', {
    needsCue: true,
    layouts: ['DDDDDDDD-D', 'DDDDDDD-D'],
    separators: '-',
  }),
  row(tax, 've', 'VE.rif', 'AD9', 0.02, 'rif', { layouts: ['A-DDDDDDDD-D', 'ADDDDDDDD-D'] }),
  row(national, 've', (value) => /^[VE]\d{7,8}$/.test(value), 'AD8 AD7', 0.085, 'cedula|c.i.|identidad', {
    needsCue: true,
  }),
  row(national, 'do', isLuhn, 'D11', 0.11, 'cedula', { layouts: ['DDD-DDDDDDD-D'] }),
  row(company, 'do', 'DO.rnc', 'D9', 0.11, 'rnc', { needsCue: true, separators: '-' }),
  row(national, 'cr', 'CR.cpf', 'D9 D10', 1, 'cedula|costa rica|cedula de identidad', { needsCue: true }),
  row(company, 'cr', 'CR.cpj', 'D10', 0.0039, 'cedula juridica', { needsCue: true }),
  row(tax, 'gt', 'GT.nit', 'D7X D8 D8X', 0.099, 'nit|guatemala', {
    needsCue: true,
    layouts: ['DDDDDDD-D', 'DDDDDDD-A'],
    separators: '-',
  }),
  row(national, 'gt', 'GT.cui', 'D13', 0.0043, 'cui|dpi|guatemala', { needsCue: true }),
  row(tax, 'sv', 'SV.nit', 'D14', 0.031, 'nit|el salvador', { needsCue: true, layouts: ['DDDD-DDDDDD-DDD-D'] }),
  row(national, 'sv', () => true, 'D9', 1, 'dui|documento unico', { needsCue: true }),
  row(national, 'cu', 'CU.ni', 'D11', 0.031, 'carne de identidad|cuba|numero de identidad', {
    needsCue: true,
    separators: '',
  }),
  row(national, 'bo', () => true, 'D7 D8', 1, 'cedula de identidad|bolivia|c.i.', { needsCue: true }),
  row(national, 'hn', (value) => /^(?:0[1-9]|1[0-8])/.test(value), 'D13', 1, 'dni|identidad|honduras', {
    needsCue: true,
  }),
]
