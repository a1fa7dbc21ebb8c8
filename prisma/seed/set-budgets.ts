import { createBudget } from '@/lib/server/operations/create-budget'
import { cast } from './cast'
import { actorOf, type Story } from './story'

const dollars = (amount: number) => Math.round(amount * 1e6)

/** One that tells, one that stops, and an allowance: each is somewhere else by the end of the month. */
export async function setBudgets(story: Story): Promise<void> {
  const admin = actorOf(story, cast[1] ?? cast[0] ?? nobody())
  const group = (name: 'Research' | 'IT') => story.groups.get(name)?.id ?? null
  const common = { unit: 'money', period: 'month' } as const
  await createBudget(admin, {
    ...common,
    name: 'The whole clinic',
    scope: 'organization',
    subjectId: null,
    limit: dollars(6),
    hard: false,
  })
  await createBudget(admin, {
    ...common,
    name: 'Research in the cloud',
    scope: 'group',
    subjectId: group('Research'),
    limit: dollars(2.5),
    hard: true,
  })
  await createBudget(admin, {
    ...common,
    name: 'Each of IT',
    scope: 'member',
    subjectId: group('IT'),
    limit: dollars(1),
    hard: false,
  })
}

function nobody(): never {
  throw new Error('there is nobody')
}
