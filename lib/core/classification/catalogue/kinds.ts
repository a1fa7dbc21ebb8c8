/** The product's standard ranks. A policy's own level ids are mapped to them in `level-of`. */
export type StandardLevel = 'public' | 'internal' | 'confidential' | 'restricted' | 'highest'

/** One kind of finding: its words and the level that it gives by default. */
export interface KindRow {
  kind: string
  /** As it reads in a sentence: "a payment card number". */
  name: string
  /** What the kind covers, in one sentence. */
  sentence: string
  level: StandardLevel
}

function row(kind: string, name: string, level: StandardLevel, sentence: string): KindRow {
  return { kind, name, level, sentence }
}

/**
 * Every kind that a finding may have (classification.md section 3): the words of console, docs and sentences, and the
 * default level table. A kind that is not here does not compile in a policy.
 */
export const kinds: readonly KindRow[] = [
  row('secret.vendor-token', 'a vendor token', 'restricted', 'A key or token in the format of a known service.'),
  row('secret.private-key', 'a private key', 'restricted', 'A private key in PEM, OpenSSH or PGP form.'),
  row('secret.jwt', 'a signed token', 'restricted', 'A JSON Web Token whose header decodes.'),
  row(
    'secret.connection-string',
    'a connection string',
    'restricted',
    'An address that carries a user and a password.',
  ),
  row('secret.auth-header', 'an authorization header', 'restricted', 'Credentials as sent in an HTTP header.'),
  row('secret.assignment', 'an assigned secret', 'restricted', 'A value assigned to a name that means a credential.'),
  row('secret.password', 'a password', 'restricted', 'A password, named as such.'),
  row('secret.credential-file', 'a credential file', 'restricted', 'A file whose purpose is to hold credentials.'),
  row(
    'finance.payment-card',
    'a payment card number',
    'restricted',
    'A card number with issuer prefix and check digit.',
  ),
  row('finance.card-security-code', 'a card security code', 'restricted', 'The code or expiry beside a card number.'),
  row('finance.iban', 'an IBAN', 'confidential', 'An international bank account number with valid check digits.'),
  row('finance.bank-code', 'a bank code', 'confidential', 'A BIC, routing number or CLABE.'),
  row('finance.account-number', 'an account number', 'confidential', 'A bank account number, named as such.'),
  row('finance.crypto-address', 'a crypto address', 'confidential', 'A wallet address whose checksum holds.'),
  row('finance.payroll', 'payroll data', 'restricted', 'A payslip or salary statement.'),
  row('identity.national-id', 'a national identity number', 'restricted', 'A number that a state gives to a person.'),
  row('identity.tax-id', 'a tax number', 'restricted', 'A number by which a person pays taxes.'),
  row('identity.passport', 'a passport number', 'restricted', 'A passport number, named as such.'),
  row('identity.driving-licence', 'a driving licence number', 'restricted', 'A driving licence number.'),
  row('identity.id-card', 'an identity card number', 'restricted', 'The number of an identity card.'),
  row('identity.vehicle', 'a vehicle number', 'confidential', 'A number plate or vehicle identification number.'),
  row('identity.company-id', 'a company number', 'internal', 'A number in a register of companies.'),
  row('person.name', 'a name', 'internal', 'The name of a person.'),
  row('person.date-of-birth', 'a date of birth', 'internal', 'A date, named as a date of birth.'),
  row('contact.email', 'an e-mail address', 'internal', 'An e-mail address.'),
  row('contact.phone', 'a phone number', 'internal', 'A phone number.'),
  row('contact.address', 'a postal address', 'internal', 'A street and number, or a postcode with its place.'),
  row('network.ip', 'an IP address', 'internal', 'A public IP address.'),
  row('network.private-ip', 'a private IP address', 'internal', 'An IP address of an internal network.'),
  row('network.mac', 'a hardware address', 'internal', 'A MAC address.'),
  row('network.internal-host', 'an internal host', 'internal', 'The name of a machine on an internal network.'),
  row('health.member-id', 'a health insurance number', 'restricted', 'The number of an insured person or patient.'),
  row('health.provider-id', 'a care provider number', 'confidential', 'The number of a doctor or clinic.'),
  row('health.record-number', 'a medical record number', 'restricted', 'A medical record number, named as such.'),
  row('health.clinical-code', 'a clinical code', 'confidential', 'Codes of a diagnosis or procedure.'),
  row('health.medication', 'a medication with its dose', 'confidential', 'A drug and its dose, about a patient.'),
  row('health.clinical-note', 'a clinical note', 'confidential', 'Text laid out as a clinical note.'),
  row('health.phi', 'health data of a person', 'restricted', 'Clinical evidence together with who the person is.'),
  row(
    'legal.privilege',
    'privileged legal text',
    'restricted',
    'Marked as attorney-client privileged or work product.',
  ),
  row('legal.protective-order', 'a protective order', 'restricted', 'Material under a court order.'),
  row('legal.settlement', 'a settlement', 'confidential', 'Terms of a settlement.'),
  row('legal.docket', 'a docket number', 'confidential', 'The number of a court case.'),
  row('legal.contract', 'a contract', 'confidential', 'A contract with named parties or amounts.'),
  row('business.personnel', 'a personnel matter', 'confidential', 'A personnel matter of a named employee.'),
  row('business.deal', 'a deal', 'confidential', 'An acquisition, bid or negotiation that is not public.'),
  row('business.results', 'unpublished results', 'confidential', 'Revenue, guidance or profit before publication.'),
  row('marking.sensitivity', 'a sensitivity marking', 'confidential', 'A document marked as confidential or similar.'),
  row('marking.tlp', 'a TLP marking', 'confidential', 'A Traffic Light Protocol marking.'),
  row('marking.label', 'a sensitivity label', 'confidential', 'A label in the properties of a document.'),
  row('code.source', 'source code', 'internal', 'Source code.'),
  row('code.config', 'configuration', 'internal', 'Configuration or markup.'),
  row('code.internal', 'internal source code', 'confidential', 'Source code with a name of the organization.'),
  row('code.fingerprint', 'fingerprinted source code', 'confidential', 'Source code of a fingerprinted repository.'),
  row('org.term', 'a term of the organization', 'confidential', "A term of one of the organization's lists."),
  row('org.exact-match', 'a record of the organization', 'confidential', 'A row of an uploaded table.'),
  row('org.document', 'a document of the organization', 'confidential', 'A large part of a stored document.'),
  row('org.ticket', 'a ticket number', 'confidential', 'The number of an internal ticket.'),
  row('payload.unreadable', 'something that could not be read', 'highest', 'A file or text that could not be read.'),
  row('payload.encrypted', 'an encrypted file', 'highest', 'A file that is protected by a password or rights.'),
  row('payload.scanned', 'a picture of text', 'highest', 'Pages or pictures whose text cannot be read.'),
  row('payload.too-large', 'too much to read', 'highest', 'More than can be classified in one request.'),
  row('payload.obfuscated', 'disguised text', 'highest', 'More encoded text than can be decoded.'),
  row(
    'payload.remote-reference',
    'a reference to remote content',
    'highest',
    'Content that is fetched from elsewhere.',
  ),
]

const kindByName: ReadonlyMap<string, KindRow> = new Map(kinds.map((kind) => [kind.kind, kind]))
const families: ReadonlySet<string> = new Set([...kinds.map((kind) => familyOf(kind.kind)), 'custom'])

/** The family of a type: what stands before the first dot. */
export function familyOf(type: string): string {
  const dot = type.indexOf('.')
  return dot < 0 ? type : type.slice(0, dot)
}

/** The kind of a type: the type without its variant. */
export function kindOf(type: string): string {
  const colon = type.indexOf(':')
  return colon < 0 ? type : type.slice(0, colon)
}

/** The catalogue's row of a type's kind; null for a kind of an admin (`custom.*`) or an unknown one. */
export function findKind(type: string): KindRow | null {
  return kindByName.get(kindOf(type)) ?? null
}

/** May a condition of a policy name this? A family, a kind, a kind with a variant, or `custom.<slug>`. */
export function isKnownType(type: string): boolean {
  if (!/^[a-z]+(\.[a-z0-9-]{1,64}(:[a-z0-9-]{1,64})?)?$/.test(type)) return false
  return families.has(type) || kindByName.has(kindOf(type)) || type.startsWith('custom.')
}

/** Is `type` this prefix, or a specialisation of it? By whole parts: `finance` covers `finance.iban`, not `finances`. */
export function isCovered(type: string, prefix: string): boolean {
  if (!type.startsWith(prefix)) return false
  if (type.length === prefix.length) return true
  const next = type[prefix.length]
  return next === '.' || next === ':'
}
