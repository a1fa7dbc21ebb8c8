import Link from 'next/link'
import { SortHead } from '@/components/ui/sort-head'
import { Table, Td, Th } from '@/components/ui/table'
import { peoplePath } from '@/lib/core/access/people-path'
import type { PeopleQuery, PeopleSort } from '@/lib/core/access/people-query'
import type { PersonLine } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { TimeAgo } from '../time-ago'
import { MonthCost } from './month-cost'
import { PersonMenu } from './person-menu'
import { PersonState } from './person-state'

interface Props {
  viewerRole: Role
  query: PeopleQuery
  people: PersonLine[]
}

const columns: { sort: PeopleSort; name: string }[] = [
  { sort: 'name', name: 'Name' },
  { sort: 'role', name: 'Role' },
  { sort: 'home', name: 'Home group' },
  { sort: 'groups', name: 'Groups' },
  { sort: 'seen', name: 'Last seen' },
  { sort: 'cost', name: 'This month' },
  { sort: 'state', name: 'State' },
]

/** What is most of is looked for first: the last seen, the dearest, those in most groups. */
const mostFirst: PeopleSort[] = ['seen', 'cost', 'groups']

export function PeopleTable({ viewerRole, query, people }: Props) {
  return (
    <Table label="People">
      <thead>
        <tr>
          {columns.map(({ sort, name }) => (
            <SortHead
              key={sort}
              name={name}
              href={peoplePath(query, { sort, order: nextOrder(query, sort) })}
              order={query.sort === sort ? query.order : null}
              className={sort === 'cost' ? 'text-end' : undefined}
            />
          ))}
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} viewerRole={viewerRole} />
        ))}
      </tbody>
    </Table>
  )
}

function nextOrder(query: PeopleQuery, sort: PeopleSort): 'asc' | 'desc' {
  if (query.sort === sort) return query.order === 'asc' ? 'desc' : 'asc'
  return mostFirst.includes(sort) ? 'desc' : 'asc'
}

function PersonRow({ person, viewerRole }: { person: PersonLine; viewerRole: Role }) {
  const { id, name, email, self, homeGroup, groups, lastSeenAt } = person
  return (
    <tr className="hover:bg-card">
      <Td className="min-w-52 max-w-72">
        <Link
          href={`/console/people/${id}`}
          prefetch={false}
          className="break-words font-medium underline-offset-4 hover:underline"
        >
          {name}
        </Link>
        {self && <span className="text-muted"> (you)</span>}
        <span className="block break-words text-muted text-xs">{email}</span>
      </Td>
      <Td>{english.role[person.role]}</Td>
      <Td className="min-w-28 max-w-40 break-words">
        {homeGroup?.name ?? <span className="text-muted">No team</span>}
      </Td>
      <Td className="min-w-40 max-w-56">
        <GroupNames groups={groups} />
      </Td>
      <Td className="whitespace-nowrap text-muted">{lastSeenAt ? <TimeAgo at={lastSeenAt} /> : 'never'}</Td>
      <Td className="whitespace-nowrap text-end tabular-nums">
        <MonthCost of={{ person: id }} name={name} month={person.month} />
      </Td>
      <Td>
        <PersonState state={person.state} />
      </Td>
      <Td className="text-end">
        <PersonMenu person={person} fixed={self || (person.role === 'owner' && viewerRole !== 'owner')} />
      </Td>
    </tr>
  )
}

/** The first two by name, and how many more; all of them on pointing. */
function GroupNames({ groups }: { groups: PersonLine['groups'] }) {
  if (groups.length === 0) return <span className="text-muted">none</span>
  const names = groups.map(({ name }) => name)
  const more = names.length - 2
  return (
    <span title={names.join(', ')} className="break-words">
      {names.slice(0, 2).join(', ')}
      {more > 0 && <span className="text-muted"> and {more} more</span>}
    </span>
  )
}
