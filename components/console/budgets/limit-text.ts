import type { BudgetUnit } from '@/lib/core/usage/budget'
import type { BudgetView } from '@/lib/core/usage/budget-view'

/** A limit as a person writes it: dollars with their cents, or whole tokens. */
export function limitText({ unit, limit }: Pick<BudgetView, 'unit' | 'limit'>): string {
  return unit === 'money' ? String(limit / 1e6) : String(limit)
}

/** Micros or tokens of what a person wrote, thousands separated or not; null = no number, which the server says. */
export function limitFrom(text: string, unit: BudgetUnit): number | null {
  const plain = text.replace(/[\s,_$]/g, '')
  if (!/^\d+(\.\d+)?$/.test(plain)) return null
  return unit === 'money' ? Math.round(Number(plain) * 1e6) : Number(plain)
}
