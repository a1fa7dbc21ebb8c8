import { z } from 'zod'
import { roles } from './role'

const sorts = ['name', 'role', 'home', 'groups', 'seen', 'cost', 'state'] as const

/** Which people a table shows and in what order, as its address says it. */
export const peopleQuerySchema = z.strictObject({
  /** Part of a name or an address. */
  q: z.string().trim().max(100, 'At most 100 characters').optional(),
  role: z.enum(roles, 'No such role').optional(),
  /** `none` = people who are in no group. */
  group: z.union([z.uuid(), z.literal('none')], 'No such group').optional(),
  state: z.enum(['active', 'disabled'], 'No such state').optional(),
  sort: z.enum(sorts, 'No such column').default('name'),
  order: z.enum(['asc', 'desc'], 'No such order').default('asc'),
  /** The last person of the page before. */
  after: z.uuid('No such page').optional(),
})

export type PeopleQuery = z.output<typeof peopleQuerySchema>
export type PeopleSort = PeopleQuery['sort']

type Change = { [K in keyof PeopleQuery]?: PeopleQuery[K] | undefined }

/** The table with this query, something changed; another order or filter begins at the first page. */
export function peoplePath(query: Change, change: Change = {}): string {
  const search = new URLSearchParams()
  const next = { ...query, after: undefined, ...change }
  for (const [key, value] of Object.entries(next)) {
    const isDefault = (key === 'sort' && value === 'name') || (key === 'order' && value === 'asc')
    if (value !== undefined && value !== '' && !isDefault) search.set(key, value)
  }
  const text = search.toString()
  return text === '' ? '/console/people' : `/console/people?${text}`
}
