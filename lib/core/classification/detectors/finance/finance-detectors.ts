import type { Detector } from '../../detector'
import { accountNumberDetector } from './account-number'
import { bicDetector } from './bic'
import { securityCodeDetector } from './card-security-code'
import { cryptoAddressDetector } from './crypto-address'
import { ibanDetector } from './iban'
import { cardDetector } from './payment-card'

/** Bank codes and account numbers with a national form are rows of the tables of numbers (`bank-schemes`). */
export const financeDetectors: readonly Detector[] = [
  cardDetector,
  securityCodeDetector,
  ibanDetector,
  bicDetector,
  accountNumberDetector,
  cryptoAddressDetector,
]
