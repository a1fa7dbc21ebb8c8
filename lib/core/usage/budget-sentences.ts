import { countOf, formatCount, formatMicros } from '../i18n/format'
import type { BudgetPeriod, BudgetScope, BudgetUnit } from './budget'
import type { BudgetBlock } from './budget-block'

export const periodWords: Record<BudgetPeriod, string> = { day: 'daily', week: 'weekly', month: 'monthly' }

/** Kinds of budget, as those who make them choose. */
export const scopeNames: Record<BudgetScope, string> = {
  organization: 'Organization',
  group: 'Team',
  person: 'Person',
  member: 'Each member of a group',
}

/** Whom a budget is for, said to those who see all: the name is null where the organization is meant, or nobody is left. */
export function subjectWords(scope: BudgetScope, subject: string | null): string {
  if (scope === 'organization') return 'Everyone together'
  if (subject === null) return 'Somebody who is gone'
  return scope === 'member' ? `Each member of ${subject}` : subject
}

/** Whom a budget is for, said to a person whom it binds. */
export const forWhom: Record<BudgetScope, string> = {
  organization: 'for the whole organization',
  group: 'for your team',
  person: 'for you',
  member: 'for each member of your group',
}

export function amountWords(unit: BudgetUnit, amount: number): string {
  return unit === 'money' ? formatMicros(amount) : countOf(amount, 'token', 'tokens')
}

/** "1 Dec 2026, 00:00 (Europe/Berlin)": an instant as the organization's clock shows it. */
export const resetWords = (instant: string, zone: string): string => `${resetTime(instant, zone)} (${zone})`

/** The same where the zone is said elsewhere. */
export function resetTime(instant: string, zone: string): string {
  const options = { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en-GB', { ...options, ...time }).format(new Date(instant))
}

const named = ({ name, scope, period }: BudgetBlock) => `the ${periodWords[period]} budget “${name}” ${forWhom[scope]}`

/** What the person reads when a budget that binds them has no room: of several the one that resets last. No amounts. */
export function budgetFailure(
  blocks: readonly BudgetBlock[],
  zone: string,
): { code: string; sentence: string; nextStep: string } {
  const code = 'budget_exceeded'
  const latestFirst = [...blocks].sort((a, b) => b.resetsAt.localeCompare(a.resetsAt))
  const block = latestFirst.find(({ reason }) => reason === 'room') ?? latestFirst[0]
  if (block === undefined)
    return { code, sentence: 'A budget is used up. Nothing was sent.', nextStep: 'Ask an admin to raise it.' }
  if (block.reason === 'unpriced')
    return {
      code,
      sentence: `The model has no price, so nobody can say whether ${named(block)} has room for it. Nothing was sent.`,
      nextStep: 'Choose another model, or ask an admin to add its price.',
    }
  const needs = block.needs === null ? '' : `, which may take up to ${amountWords(block.unit, block.needs)}`
  return {
    code,
    sentence: `There is no room left in ${named(block)} for this request${needs}. Nothing was sent.`,
    nextStep: `It resets on ${resetWords(block.resetsAt, zone)}. If you cannot wait, ask an admin to raise it.`,
  }
}

/** For the receipt of an answer that another model gave because a budget had no room. */
export function insteadSentence(blocks: readonly BudgetBlock[], inHouse: boolean, zone: string): string {
  const [block] = blocks
  if (block === undefined) return ''
  const what = inHouse ? 'answered in-house instead' : 'another model answered instead'
  return block.reason === 'unpriced'
    ? `A model without a price cannot be paid from ${named(block)}: ${what}.`
    : `There is no room in ${named(block)}, which resets on ${resetWords(block.resetsAt, zone)}: ${what}.`
}

/** For the receipt of an answer that had to be shorter than usual. */
export function shorterSentence(blocks: readonly BudgetBlock[], outputTokens: number): string {
  const [block] = blocks
  return block === undefined
    ? ''
    : `Little is left in ${named(block)}: the answer could have at most ${formatCount(outputTokens)} tokens.`
}
