import { isInsideToken } from '../../context'
import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

const words =
  'bank account|account number|account no|account #|account:|acct|acc no|a/c|checking account|savings account|kontonummer|kontonr|konto-nr|konto nr|bankverbindung|numero de compte|compte bancaire|n° de compte|numero de cuenta|cuenta bancaria|cuenta corriente|numero di conto|conto corrente|c/c|numero da conta|conta bancaria|conta corrente|rekeningnummer|bankrekening|numer konta|numer rachunku|rachunek bankowy|rachunku|bankkonto|kontonumret|tilinumero|hesap no|hesap numarasi|номер счета|номер счёта|расчетный счет|口座番号|银行账号|账号|계좌번호|เลขที่บัญชี|so tai khoan'.split(
    '|',
  )
/** Accounts of other things than banks. */
const others =
  /\b(?:aws|azure|gcp|google|github|user|customer|utility|billing|subscription|service|twitter|slack)\s+(?:\w+\s+)?$/

/** A number that is called a bank account's. */
export const accountNumberDetector: Detector = {
  id: 'finance.account-number',
  kind: 'finance.account-number',
  chance: 0.5,
  noise: 20,
  keywords: words,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1)) || others.test(view.folded.slice(Math.max(0, hit - 30), hit)))
        continue
      const text = view.text.slice(hit, hit + 80)
      const match = /(?<![\w.,])\d(?:[ -]?\d){5,22}(?![\w%€$£]|[.,:/]\d)/.exec(text.split('\n\n')[0] ?? '')
      if (match === null || /[.;!?]\s/.test(text.slice(8, match.index).replace(/\b(?:no|nr|n|num)\./gi, ''))) continue
      const start = hit + match.index
      const end = start + match[0].length
      if (isInsideToken(view.text, start, end) || isDate(match[0])) continue
      yield {
        type: 'finance.account-number',
        start,
        end,
        hasContext: true,
        evidence: [{ code: 'name', id: 'account' }],
      }
    }
  },
  examples: {
    match: ['Bank account number: 4471920385', 'Kontonummer 0532 0130 00', 'numero de cuenta 44719203851'],
    miss: ['open a bank account by 2026-05-17', 'AWS account number 447192038512', 'my bank account is empty'],
  },
}

function isDate(written: string): boolean {
  return /^(?:19|20)\d\d-?[01]\d-?[0-3]\d$/.test(written) || /^\d{2}-\d{2}-(?:19|20)\d\d$/.test(written)
}
