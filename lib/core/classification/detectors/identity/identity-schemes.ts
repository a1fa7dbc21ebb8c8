import { stdnum } from 'stdnum'

/** A number of one country: how it is written, which words announce it, and how its check digit is tested. */
export interface IdentityScheme {
  kind: string
  country: string
  /** In `stdnum`: country and name. */
  scheme: readonly [string, string]
  /** The compact form: D a digit, A a letter, X either. More than one where lengths differ. */
  shapes: readonly string[]
  cues: readonly string[]
  /** Share of random strings of the shape that pass; measured by a test, not below what it finds. */
  chance: number
}

function row(
  kind: string,
  country: string,
  scheme: readonly [string, string],
  shapes: string,
  chance: number,
  cues: string,
): IdentityScheme {
  return { kind, country, scheme, shapes: shapes.split(' '), cues: cues.split('|'), chance }
}

const national = 'identity.national-id'
const tax = 'identity.tax-id'
const company = 'identity.company-id'
const member = 'health.member-id'

/** Schemes with a check digit, or with rules strict enough to test (`stdnum`). */
export const identitySchemes: readonly IdentityScheme[] = [
  row(national, 'pl', ['PL', 'pesel'], 'DDDDDDDDDDD', 0.03, 'pesel'),
  row(national, 'br', ['BR', 'cpf'], 'DDDDDDDDDDD', 0.011, 'cpf|contribuinte'),
  row(national, 'es', ['ES', 'dni'], 'DDDDDDDDA', 0.05, 'dni|nif|documento'),
  row(national, 'es', ['ES', 'nie'], 'ADDDDDDDA', 0.005, 'nie|extranjero'),
  row(national, 'ca', ['CA', 'sin'], 'DDDDDDDDD', 0.1, 'sin|social insurance'),
  row(national, 'gb', ['GB', 'nino'], 'AADDDDDDA', 0.09, 'nino|national insurance|ni number'),
  row(national, 'it', ['IT', 'codicefiscale'], 'AAAAAADDADDADDDA', 0.01, 'codice fiscale|fiscal code|cf'),
  row(national, 'in', ['IN', 'aadhaar'], 'DDDDDDDDDDDD', 0.08, 'aadhaar|uid|uidai|aadhar'),
  row(national, 'fr', ['FR', 'nir'], 'DDDDDDDDDDDDDDD DDDDDDADDDDDDDD', 0.011, 'nir|securite sociale|insee'),
  row(national, 'nl', ['NL', 'bsn'], 'DDDDDDDDD', 0.1, 'bsn|burgerservicenummer|sofinummer'),
  row(national, 'be', ['BE', 'nn'], 'DDDDDDDDDDD', 0.011, 'rijksregister|registre national|nn|insz|niss'),
  row(national, 'se', ['SE', 'personnummer'], 'DDDDDDDDDD DDDDDDDDDDDD', 0.04, 'personnummer|personal number'),
  row(national, 'no', ['NO', 'fodselsnummer'], 'DDDDDDDDDDD', 0.01, 'fodselsnummer|personnummer'),
  row(national, 'dk', ['DK', 'cpr'], 'DDDDDDDDDD', 0.05, 'cpr|personnummer'),
  row(national, 'fi', ['FI', 'hetu'], 'DDDDDDXDDDX DDDDDDDDDX', 0.02, 'hetu|henkilotunnus|personbeteckning'),
  row(national, 'tr', ['TR', 'tckimlik'], 'DDDDDDDDDDD', 0.011, 'tckn|kimlik|tc'),
  row(national, 'za', ['ZA', 'idnr'], 'DDDDDDDDDDDDD', 0.01, 'id number|identity number|rsa id'),
  row(national, 'th', ['TH', 'idnr'], 'DDDDDDDDDDDDD', 0.1, 'thai|id card|citizen|เลขประจำตัว'),
  row(national, 'kr', ['KR', 'rrn'], 'DDDDDDDDDDDDD', 0.01, 'rrn|resident registration|주민등록번호'),
  row(national, 'cn', ['CN', 'ric'], 'DDDDDDDDDDDDDDDDDX', 0.005, 'id card|resident identity|身份证'),
  row(national, 'mx', ['MX', 'curp'], 'AAAADDDDDDAAAAAAXX AAAADDDDDDAAAAAAXD', 1e-4, 'curp'),
  row(national, 'sg', ['SG', 'uen'], 'DDDDDDDDA DDDDDDDDDA', 0.05, 'uen'),
  row(national, 'cl', ['CL', 'rut'], 'DDDDDDDDX DDDDDDDX', 0.1, 'rut|run'),
  row(national, 'hk', ['HK', 'hkid'], 'ADDDDDDX AADDDDDDX', 0.1, 'hkid|hong kong'),
  row(national, 'tw', ['TW', 'natid'], 'ADDDDDDDDD', 0.05, 'national id|身分證'),
  row(national, 'ie', ['IE', 'pps'], 'DDDDDDDA DDDDDDDAA', 0.05, 'pps|ppsn'),
  row(national, 'il', ['IL', 'idnr'], 'DDDDDDDDD', 0.1, 'teudat|israeli|id number'),
  row(national, 'hr', ['HR', 'oib'], 'DDDDDDDDDDD', 0.1, 'oib'),
  row(national, 'ro', ['RO', 'cnp'], 'DDDDDDDDDDDDD', 0.01, 'cnp|cod numeric personal'),
  row(national, 'bg', ['BG', 'egn'], 'DDDDDDDDDD', 0.03, 'egn|егн'),
  row(national, 'ee', ['EE', 'ik'], 'DDDDDDDDDDD', 0.01, 'isikukood|personal code'),
  row(national, 'lt', ['LT', 'asmens'], 'DDDDDDDDDDD', 0.01, 'asmens kodas|personal code'),
  row(national, 'cz', ['CZ', 'rc'], 'DDDDDDDDDD', 0.03, 'rodne cislo|rc'),
  row(national, 'sk', ['SK', 'rc'], 'DDDDDDDDDD', 0.03, 'rodne cislo|rc'),
  row(national, 'gr', ['GR', 'amka'], 'DDDDDDDDDDD', 0.01, 'amka'),
  row(national, 'is', ['IS', 'kennitala'], 'DDDDDDDDDD', 0.02, 'kennitala'),
  row(national, 'pt', ['PT', 'cc'], 'DDDDDDDDDAAD DDDDDDDDDXXD', 0.03, 'cartao de cidadao'),
  row(national, 'rs', ['RS', 'jmbg'], 'DDDDDDDDDDDDD', 0.01, 'jmbg'),
  row(national, 'my', ['MY', 'nric'], 'DDDDDDDDDDDD', 0.03, 'mykad|nric|kad pengenalan'),
  row(national, 'ar', ['AR', 'dni'], 'DDDDDDDD', 1, 'dni'),
  row(national, 'ch', ['CH', 'ssn'], 'DDDDDDDDDDDDD', 1e-3, 'ahv|avs|ssn'),
  row(national, 'at', ['AT', 'vnr'], 'DDDDDDDDDD', 0.05, 'svnr|sozialversicherung|versicherungsnummer'),
  row(
    national,
    'de',
    ['DE', 'svnr'],
    'DDDDDDDDADDD',
    0.05,
    'rentenversicherung|sozialversicherung|versicherungsnummer|svnr',
  ),
  row('identity.id-card', 'de', ['DE', 'pwnr'], 'XXXXXXXXXX', 0.1, 'personalausweis|ausweisnummer|id card|ausweis'),
  row(tax, 'de', ['DE', 'idnr'], 'DDDDDDDDDDD', 0.03, 'steuer|idnr|tin|steueridentifikationsnummer'),
  row(tax, 'au', ['AU', 'tfn'], 'DDDDDDDDD', 0.1, 'tfn|tax file'),
  row(tax, 'us', ['US', 'ein'], 'DDDDDDDDD', 0.8, 'ein|employer identification|tax id'),
  row(tax, 'es', ['ES', 'nif'], 'ADDDDDDDX', 0.05, 'nif|cif'),
  row(tax, 'in', ['IN', 'pan'], 'AAAAADDDDA', 0.01, 'pan|permanent account'),
  row(tax, 'fr', ['FR', 'nif'], 'DDDDDDDDDDDDD', 0.01, 'numero fiscal|spi'),
  row(tax, 'gb', ['GB', 'utr'], 'DDDDDDDDDD', 0.09, 'utr|taxpayer reference'),
  row(tax, 'mx', ['MX', 'rfc'], 'AAAADDDDDDXXX AAADDDDDDXXX', 1e-3, 'rfc'),
  row(tax, 'pt', ['PT', 'nif'], 'DDDDDDDDD', 0.1, 'nif|contribuinte'),
  row(tax, 'pl', ['PL', 'nip'], 'DDDDDDDDDD', 0.1, 'nip'),
  row(tax, 'nz', ['NZ', 'ird'], 'DDDDDDDD DDDDDDDDD', 0.09, 'ird'),
  row(tax, 'co', ['CO', 'nit'], 'DDDDDDDDDD', 0.09, 'nit'),
  row(tax, 'ar', ['AR', 'cuit'], 'DDDDDDDDDDD', 0.03, 'cuit|cuil'),
  row(company, 'au', ['AU', 'abn'], 'DDDDDDDDDDD', 0.011, 'abn|business number'),
  row(company, 'au', ['AU', 'acn'], 'DDDDDDDDD', 0.1, 'acn|company number'),
  row(company, 'it', ['IT', 'iva'], 'DDDDDDDDDDD', 0.03, 'iva|partita iva|vat'),
  row(company, 'kr', ['KR', 'brn'], 'DDDDDDDDDD', 0.1, 'brn|business registration|사업자등록번호'),
  row(company, 'in', ['IN', 'gstin'], 'DDAAAAADDDDAXXX', 1e-3, 'gstin|gst'),
  row(company, 'br', ['BR', 'cnpj'], 'DDDDDDDDDDDDDD', 0.011, 'cnpj'),
  row(company, 'de', ['DE', 'vat'], 'AADDDDDDDDD', 0.1, 'ust|vat|umsatzsteuer'),
  row(company, 'sg', ['SG', 'uen'], 'DDDDDDDDA DDDDDDDDDA XDDAADDDDA', 0.05, 'uen'),
  row(company, 'se', ['SE', 'orgnr'], 'DDDDDDDDDD', 0.1, 'organisationsnummer|orgnr'),
  row(company, 'no', ['NO', 'orgnr'], 'DDDDDDDDD', 0.09, 'organisasjonsnummer|orgnr'),
  row(company, 'fr', ['FR', 'siret'], 'DDDDDDDDDDDDDD', 0.1, 'siret'),
  row(company, 'fr', ['FR', 'siren'], 'DDDDDDDDD', 0.1, 'siren'),
  row(member, 'il', ['IL', 'hp'], 'DDDDDDDDD', 0.1, 'health'),
].filter(({ scheme: [country, name] }) => validatorOf(country, name) !== null)

/** The validator of a scheme; null where the library has none. */
export function validatorOf(country: string, name: string): ((value: string) => boolean) | null {
  const schemes = (stdnum as Record<string, Record<string, { validate(value: string): { isValid: boolean } }>>)[country]
  const scheme = schemes?.[name]
  return scheme === undefined ? null : (value) => scheme.validate(value).isValid
}
