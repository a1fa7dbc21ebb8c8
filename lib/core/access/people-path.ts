import type { PeopleQuery } from './people-query'

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
