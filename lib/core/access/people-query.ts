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
