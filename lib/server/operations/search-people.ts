import type { Actor } from '@/lib/core/access/actor'
import type { PeopleQuery } from '@/lib/core/access/people-query'
import type { PeopleFound, PersonLine } from '@/lib/core/access/people-view'
import { type PersonLineRow, searchPeopleRows } from '../store/people-search'
import { requirePermission } from './require-permission'
import { thisMonth } from './this-month'

const pageSize = 200

/** One page of people who fit, with what they used this month. */
export async function searchPeople(actor: Actor, query: PeopleQuery): Promise<PeopleFound> {
  await requirePermission(actor, 'people.manage')
  const rows = await searchPeopleRows({ query, month: await thisMonth(), limit: pageSize + 1 })
  const people = rows.slice(0, pageSize).map((row) => viewPerson(row, actor))
  const next = rows.length > pageSize ? (people.at(-1)?.id ?? null) : null
  return { people, total: rows[0]?.total ?? 0, next }
}

export function viewPerson(row: PersonLineRow, actor: Actor): PersonLine {
  const { subject: _, total: __, lastSeenAt, createdAt, attempts, unpricedAttempts, costMicros, ...rest } = row
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    self: row.id === actor.personId,
    month: { attempts, unpricedAttempts, costMicros },
  }
}
