import { company, type IdentityScheme, row } from './identity-scheme'
import { libraryRule } from './library-rule'

/** Prefix of a VAT number, its country, the library's test of what follows (none: the form alone), and the forms. */
const members: readonly [prefix: string, country: string, scheme: string, shapes: string, body: RegExp][] = [
  ['ATU', 'at', 'AT.uid', 'A3D8', /^\d{8}$/],
  ['BE', 'be', 'BE.vat', 'A2D10', /^[01]\d{9}$/],
  ['BG', 'bg', 'BG.vat', 'A2D9 A2D10', /^\d{9,10}$/],
  ['CY', 'cy', 'CY.vat', 'A2D8A', /^\d{8}[A-Z]$/],
  ['CZ', 'cz', '', 'A2D8 A2D9 A2D10', /^\d{8,10}$/],
  // The issuer has not published its test, so the form is enough.
  ['DE', 'de', '', 'A2D9', /^[1-9]\d{8}$/],
  ['DK', 'dk', 'DK.cvr', 'A2D8', /^[1-9]\d{7}$/],
  ['EE', 'ee', 'EE.kmkr', 'A2D9', /^10\d{7}$/],
  ['EL', 'gr', 'GR.vat', 'A2D9', /^\d{9}$/],
  ['FI', 'fi', 'FI.alv', 'A2D8', /^\d{8}$/],
  ['FR', 'fr', 'FR.tva', 'A2D11 A2X2D9', /^[A-HJ-NP-Z0-9]{2}\d{9}$/],
  ['GB', 'gb', 'GB.vat', 'A2D9 A2D12', /^\d{9}(?:\d{3})?$/],
  ['HR', 'hr', 'HR.oib', 'A2D11', /^\d{11}$/],
  ['HU', 'hu', 'HU.anum', 'A2D8', /^\d{8}$/],
  ['IE', 'ie', 'IE.vat', 'A2D7A A2D7A2 A2DXD5A', /^\d[A-Z0-9]\d{5}[A-W][A-I]?$/],
  ['IT', 'it', 'IT.iva', 'A2D11', /^\d{11}$/],
  ['LT', 'lt', 'LT.pvm', 'A2D9 A2D12', /^\d{9}(?:\d{3})?$/],
  ['LU', 'lu', 'LU.tva', 'A2D8', /^\d{8}$/],
  ['LV', 'lv', 'LV.pvn', 'A2D11', /^\d{11}$/],
  ['MT', 'mt', 'MT.vat', 'A2D8', /^\d{8}$/],
  ['NL', 'nl', 'NL.btw', 'A2D9AD2', /^\d{9}B\d\d$/],
  ['PL', 'pl', 'PL.nip', 'A2D10', /^\d{10}$/],
  ['PT', 'pt', 'PT.nif', 'A2D9', /^\d{9}$/],
  ['RO', 'ro', 'RO.cui', 'A2D6 A2D7 A2D8 A2D9 A2D10', /^[1-9]\d{5,9}$/],
  ['SE', 'se', 'SE.vat', 'A2D12', /^\d{10}01$/],
  ['SI', 'si', 'SI.ddv', 'A2D8', /^[1-9]\d{7}$/],
  ['SK', 'sk', 'SK.dph', 'A2D10', /^[1-9]\d{9}$/],
  ['XI', 'gb', 'GB.vat', 'A2D9 A2D12', /^\d{9}(?:\d{3})?$/],
  ['ES', 'es', '', 'A2XD7X', /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/],
]

const cues = 'vat|vat id|ust|ust-id|ust-idnr|ustid|umsatzsteuer|tva|iva|btw|moms|nip|uid|mwst|tax id'

/** VAT numbers with their country's prefix (Council Directive 2006/112/EC, VIES). */
export const vatSchemes: readonly IdentityScheme[] = members.map(([prefix, country, scheme, shapes, body]) => {
  const isChecked = scheme === '' ? null : libraryRule(scheme)
  const isValid = (value: string) => {
    if (!value.startsWith(prefix)) return false
    const rest = value.slice(prefix.length)
    return body.test(rest) && (isChecked === null || isChecked(rest) || isChecked(value))
  }
  return row(company, country, isValid, shapes, 2e-3, cues, { noise: 5 })
})
