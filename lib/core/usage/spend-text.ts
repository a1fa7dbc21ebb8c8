import type { UsageFigures } from './usage-figures'

type Spent = Pick<UsageFigures, 'costMicros' | 'unpricedAttempts'>

/**
 * A sum of spend in words. Nothing priced and something unpriced is not known to be nothing: it says so instead of a zero
 * (economics.md, rule 3). `format` writes integer micros.
 */
export function spendText({ costMicros, unpricedAttempts }: Spent, format: (micros: number) => string): string {
  return costMicros === 0 && unpricedAttempts > 0 ? 'unpriced' : format(costMicros)
}
