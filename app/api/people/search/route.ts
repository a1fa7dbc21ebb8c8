import { peopleQuerySchema } from '@/lib/core/access/people-query'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { searchPeople } from '@/lib/server/operations/search-people'

export const GET = route({ permission: 'people.manage' }, ({ actor, query }) =>
  searchPeople(actor, parseInput(peopleQuerySchema, Object.fromEntries(query))),
)
