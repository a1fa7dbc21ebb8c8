export const budgetFills = ['ok', 'half', 'most', 'near', 'full'] as const

export type BudgetFillWord = (typeof budgetFills)[number]

/** The word that stands beside each bar: at 50, 75, 90 and 100 percent of the limit. */
export const fillWords: Record<BudgetFillWord, string> = {
  ok: 'Plenty left',
  half: 'Half used',
  most: 'Mostly used',
  near: 'Nearly used up',
  full: 'Used up',
}

/** What is spent and reserved, as a share of the limit. */
export function shareOf({ spent, reserved, limit }: { spent: number; reserved: number; limit: number }): number {
  return (spent + reserved) / limit
}

export function fillOf(share: number): BudgetFillWord {
  if (share >= 1) return 'full'
  if (share >= 0.9) return 'near'
  if (share >= 0.75) return 'most'
  return share >= 0.5 ? 'half' : 'ok'
}
