import type { KindRow } from './kind-row'

/** The kinds of finance (classification.md section 3). */
export const financeKinds: readonly KindRow[] = [
  {
    kind: 'finance.payment-card',
    name: 'a payment card number',
    sentence: 'A card number with issuer prefix and check digit.',
    level: 'restricted',
    methods: ['format', 'checkDigit'],
  },
  {
    kind: 'finance.card-security-code',
    name: 'a card security code',
    sentence: 'The code or expiry beside a card number.',
    level: 'restricted',
    methods: ['format', 'context'],
  },
  {
    kind: 'finance.iban',
    name: 'an IBAN',
    sentence: 'An international bank account number with valid check digits.',
    level: 'confidential',
    methods: ['format', 'checkDigit'],
  },
  {
    kind: 'finance.bank-code',
    name: 'a bank code',
    sentence: 'A BIC, routing number or CLABE.',
    level: 'confidential',
    methods: ['format', 'checkDigit', 'context'],
  },
  {
    kind: 'finance.account-number',
    name: 'an account number',
    sentence: 'A bank account number, named as such.',
    level: 'confidential',
    methods: ['format', 'context'],
  },
  {
    kind: 'finance.crypto-address',
    name: 'a crypto address',
    sentence: 'A wallet address whose checksum holds.',
    level: 'confidential',
    methods: ['format', 'checkDigit'],
  },
  {
    kind: 'finance.payroll',
    name: 'payroll data',
    sentence: 'A payslip, or a list of what people are paid.',
    level: 'restricted',
    methods: ['structure', 'context'],
  },
]
