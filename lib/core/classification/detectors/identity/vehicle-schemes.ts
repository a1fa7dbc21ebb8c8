import { type IdentityScheme, row, vehicle } from './identity-scheme'
import { isIndianPlate } from './rules-asia'

const plate =
  'plate|plates|number plate|license plate|licence plate|registration plate|registration number|vehicle registration|vrm|reg no|reg number|vehicle reg'

/** Number plates that no other number looks like, by the forms that their offices give out, and the number of a vehicle. */
export const vehicleSchemes: readonly IdentityScheme[] = [
  row(
    vehicle,
    'any',
    isVin,
    'X17',
    0.00092,
    'vin|vehicle|chassis|fahrgestellnummer|fahrzeug|bastidor|telaio|chassisnummer|fin',
    { noise: 2, separators: '' },
  ),
  row(vehicle, 'gb', isBritishPlate, 'A2D2A3 AD3A3 AD2A3 A3D3A A3D2A A3D4', 0.66, plate, { separators: ' ' }),
  row(
    vehicle,
    'in',
    isIndianPlate,
    'A2D6 A2D5 A2D2AD4 A2D2A2D4 A2D2A3D4 A2DA2D4 A2DAD4 D2A2D4A D2A2D4A2',
    0.063,
    plate,
    { separators: ' -' },
  ),
  row(vehicle, 'ng', (value) => /^[A-HJ-NP-Z]{3}\d{3}[A-Z]{2}$/.test(value), 'A3D3A2', 0.81, plate, {
    separators: ' -',
  }),
  row(
    vehicle,
    'tr',
    isTurkishPlate,
    'D2AD2 D2AD3 D2AD4 D2AD5 D2A2D2 D2A2D3 D2A2D4 D2A3D2 D2A3D3 D2A3D4',
    0.71,
    'plaka|plakasi|plakası|arac|plate',
    { separators: ' -' },
  ),
  row(
    vehicle,
    'de',
    isGermanPlate,
    'A2D3 A2D4 A3D2 A3D3 A3D4 A4D2 A4D3 A4D4 A5D2 A5D3',
    1,
    `${plate}|kennzeichen|nummernschild`,
    { separators: ' -', noise: 100 },
  ),
  row(vehicle, 'fr', isFrenchPlate, 'A2D3A2', 0.64, `${plate}|immatriculation|plaque|vehicule`, {
    separators: ' -',
    layouts: ['AA-DDD-AA'],
  }),
  row(vehicle, 'it', isFrenchPlate, 'A2D3A2', 0.63, `${plate}|targa|targato`, { separators: ' ' }),
  row(vehicle, 'es', (value) => /^\d{4}[B-DF-HJ-NPR-TV-Z]{3}$/.test(value), 'D4A3', 0.47, `${plate}|matricula`, {
    separators: ' -',
  }),
  row(vehicle, 'nl', isDutchPlate, 'A2D3A D2A2D2 A2D2A2 D2A3D DA3D2 AD3A2 D3A2D', 0.61, `${plate}|kenteken`, {
    separators: '-',
    needsCue: true,
  }),
  row(vehicle, 'be', (value) => /^[12][A-Z]{3}\d{3}$/.test(value), 'DA3D3', 0.21, `${plate}|nummerplaat|plaque`, {
    separators: '-',
  }),
  row(
    vehicle,
    'pl',
    (value) => /^[A-Z]{2,3}[A-Z0-9]{4,5}$/.test(value),
    'A2X4D A2DX4 A3X4 A3DX3',
    1,
    `${plate}|rejestracyjny|rejestracyjnym|tablica`,
    { needsCue: true },
  ),
  row(
    vehicle,
    'se',
    (value) => /^[A-HJ-PR-UW-Z]{3}\d{2}[A-HJ-NPR-UW-Z0-9]$/.test(value),
    'A3D2X',
    0.64,
    `${plate}|registreringsnummer|regnr|reg.nr`,
    { needsCue: true },
  ),
  row(vehicle, 'pt', () => true, 'A2D2A2 D2A2D2 D4A2 A2D4', 1, `${plate}|matricula`, {
    needsCue: true,
    separators: '-',
  }),
  row(vehicle, 'br', (value) => /^[A-Z]{3}\d[A-Z0-9]\d{2}$/.test(value), 'A3DXD2', 1, `${plate}|placa|placas`, {
    needsCue: true,
  }),
  row(
    vehicle,
    'us',
    (value) => /\d/.test(value) && /[A-Z]/.test(value),
    'X6 X7',
    1,
    'license plate|licence plate|plate number|plates|tag number',
    { needsCue: true },
  ),
  row(vehicle, 'au', () => true, 'A3D3 A3D2A D3A3 DA2D2A DA2DA2', 1, `${plate}|rego`, { needsCue: true }),
]

/** ISO 3779 with the North American check digit at place 9. */
function isVin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value) || !/[A-Z]/.test(value) || !/\d{2}$/.test(value)) return false
  const letters = '12345678.12345.7.923456789'
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const digitOf = (char: string) => (/\d/.test(char) ? Number(char) : Number(letters[char.charCodeAt(0) - 0x41]))
  const sum = weights.reduce((total, weight, index) => total + weight * digitOf(value.charAt(index)), 0)
  return value[8] === (sum % 11 === 10 ? 'X' : String(sum % 11))
}

/** United Kingdom: the form since 2001 (area, age, three letters), the forms of 1983 and 1963, and Northern Ireland. */
function isBritishPlate(value: string): boolean {
  return (
    /^[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-9]\d)[A-HJ-PR-Z]{3}$/.test(value) ||
    /^[A-HJ-NPR-TV-Y]\d{2,3}[A-HJ-PR-Y][A-HJ-PR-Z]{2}$/.test(value) ||
    /^[A-HJ-PR-Z]{3}\d{2,3}[A-HJ-NPR-TV-Y]$/.test(value) ||
    /^[A-Z]?[A-Z]?[IZ][A-Z]?\d{4}$/.test(value)
  )
}

const months =
  /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|AM|PM|OF|TO|IN|AT|ON|AND|OR|BY|MM|CM|KM|KG|MB|GB|TB|KB|PX|PT|SEC|MIN|MS|HZ|MHZ|GHZ|USD|EUR|GBP|X|E)$/

/** Türkiye: province 01 to 81, one to three letters, two to five digits (Karayolları Trafik Yönetmeliği). */
function isTurkishPlate(value: string): boolean {
  const match = /^(\d\d)([A-Z]{1,3})(\d{2,5})$/.exec(value)
  const province = Number(match?.[1] ?? 0)
  return province >= 1 && province <= 81 && !months.test(match?.[2] ?? '') && !/[QWX]/.test(match?.[2] ?? '')
}

/** Germany: one to three letters of the district, a dash, one or two letters, digits (FZV). */
function isGermanPlate(_compact: string, written: string): boolean {
  return /^[A-Z]{1,3}-[A-Z]{1,2} ?[1-9]\d{0,3}$/.test(written)
}

/** France and Italy: two letters, three digits, two letters; no I, O, U, nor SS and WW. */
function isFrenchPlate(value: string): boolean {
  return /^(?!SS|WW)[A-HJ-NP-TV-Z]{2}\d{3}(?!SS)[A-HJ-NP-TV-Z]{2}$/.test(value) && value.slice(2, 5) !== '000'
}

/** Netherlands: the side codes 4 to 14: no vowels, so that no word forms. */
function isDutchPlate(value: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ0-9]{6}$/.test(value)
}
