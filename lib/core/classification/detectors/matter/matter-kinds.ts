/** What a text may be about, and the kinds that it may then be of: families are told first, the kind after them. */
export const matterFamilies = [
  { name: 'business', kinds: ['business.personnel', 'business.deal', 'business.results', 'finance.payroll'] },
  {
    name: 'legal',
    kinds: ['legal.privilege', 'legal.settlement', 'legal.docket', 'legal.contract', 'legal.protective-order'],
  },
  { name: 'health', kinds: ['health.clinical-note'] },
] as const

/** The columns of the table of weights: each family against what may leave, then each kind against the others. */
export const matterColumns: readonly string[] = [
  ...matterFamilies.map(({ name }) => name),
  ...matterFamilies.flatMap(({ kinds }) => [...kinds]),
]
