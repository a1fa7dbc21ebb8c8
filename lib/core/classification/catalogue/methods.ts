/** By what a kind is told from anything else (classification.md section 3). */
export type Method = 'format' | 'checkDigit' | 'context' | 'count' | 'dictionary' | 'structure'

const formatAndContext: readonly Method[] = ['format', 'context']
const checked: readonly Method[] = ['format', 'checkDigit']
const marked: readonly Method[] = ['dictionary', 'context']

const methods: Readonly<Record<string, readonly Method[]>> = {
  'secret.vendor-token': ['format', 'dictionary'],
  'secret.private-key': ['format'],
  'secret.jwt': ['format', 'structure'],
  'secret.connection-string': ['format'],
  'secret.auth-header': formatAndContext,
  'secret.assignment': ['context', 'structure'],
  'secret.password': ['context'],
  'secret.credential-file': ['structure'],
  'finance.payment-card': checked,
  'finance.card-security-code': formatAndContext,
  'finance.iban': checked,
  'finance.bank-code': ['format', 'checkDigit', 'context'],
  'finance.account-number': formatAndContext,
  'finance.crypto-address': checked,
  'finance.payroll': ['structure', 'context'],
  'identity.national-id': ['format', 'checkDigit', 'context'],
  'identity.tax-id': ['format', 'checkDigit', 'context'],
  'identity.passport': formatAndContext,
  'identity.driving-licence': formatAndContext,
  'identity.id-card': ['format', 'checkDigit', 'context'],
  'identity.vehicle': ['format', 'checkDigit', 'context'],
  'identity.company-id': ['format', 'checkDigit', 'context'],
  'person.name': ['dictionary', 'context', 'count'],
  'person.date-of-birth': formatAndContext,
  'contact.email': ['format', 'count'],
  'contact.phone': ['format', 'context', 'count'],
  'contact.address': ['format', 'context', 'count'],
  'network.ip': ['format'],
  'network.private-ip': ['format'],
  'network.mac': ['format'],
  'network.internal-host': ['format', 'dictionary'],
  'health.member-id': ['format', 'checkDigit', 'context'],
  'health.provider-id': ['format', 'checkDigit', 'context'],
  'health.record-number': formatAndContext,
  'health.clinical-code': ['format', 'context', 'count'],
  'health.medication': ['dictionary', 'context'],
  'health.clinical-note': ['structure', 'dictionary'],
  'health.phi': ['context'],
  'legal.privilege': marked,
  'legal.protective-order': marked,
  'legal.settlement': marked,
  'legal.docket': formatAndContext,
  'legal.contract': ['structure', 'context'],
  'business.personnel': ['structure', 'context'],
  'business.deal': ['structure', 'context'],
  'business.results': ['structure', 'context'],
  'marking.sensitivity': marked,
  'marking.tlp': marked,
  'marking.label': ['format'],
  'code.source': ['structure'],
  'code.config': ['structure'],
  'code.internal': ['dictionary'],
  'code.fingerprint': ['dictionary', 'count'],
  'org.term': ['dictionary'],
  'org.exact-match': ['dictionary', 'context'],
  'org.document': ['dictionary', 'count'],
  'org.ticket': ['format'],
  'payload.unreadable': ['structure'],
  'payload.encrypted': ['structure'],
  'payload.scanned': ['structure'],
  'payload.too-large': ['count'],
  'payload.obfuscated': ['structure'],
  'payload.remote-reference': ['format'],
}

/** Kinds that a policy may name already and that nothing in this release finds. */
const notLookedFor: ReadonlySet<string> = new Set([
  ...['secret.credential-file', 'finance.bank-code', 'finance.account-number', 'finance.crypto-address'],
  ...['finance.payroll', 'contact.address', 'network.internal-host', 'health.provider-id', 'health.clinical-code'],
  ...['legal.docket', 'legal.contract', 'business.personnel', 'business.deal', 'business.results'],
  ...['code.internal', 'code.fingerprint', 'org.exact-match', 'org.document', 'org.ticket'],
])

export const methodsOf = (kind: string): readonly Method[] => methods[kind] ?? []

export const isLookedFor = (kind: string): boolean => !notLookedFor.has(kind)
