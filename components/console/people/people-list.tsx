import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { peoplePath } from '@/lib/core/access/people-path'
import type { PeopleQuery } from '@/lib/core/access/people-query'
import type { PeopleFound } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { countOf } from '@/lib/core/i18n/format'
import { PeopleTable } from './people-table'

interface Props {
  viewerRole: Role
  query: PeopleQuery
  found: PeopleFound
}

const everyone = (size?: 'sm') => (
  <Link href="/console/people" className={buttonClass('outline', size)}>
    Show everyone
  </Link>
)

/** Who fits the filters, a page at a time. */
export function PeopleList({ viewerRole, query, found }: Props) {
  if (found.people.length === 0)
    return (
      <EmptyState title="Nobody fits" action={everyone()}>
        Take a filter away, or look for another part of the name.
      </EmptyState>
    )
  return (
    <section aria-label="People found" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <PeopleTable viewerRole={viewerRole} query={query} people={found.people} />
      <Foot query={query} found={found} />
    </section>
  )
}

/** Where the address says no search. */
export function NoSuchSearch({ problems }: { problems: string[] }) {
  return <Alert action={everyone('sm')}>This address is no search. {problems.join('. ')}.</Alert>
}

function Foot({ query, found: { people, total, next } }: { query: PeopleQuery; found: PeopleFound }) {
  const isOnlyYou = total === 1 && people[0]?.self
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-2 text-muted text-sm">
      <p className="me-auto">
        {isOnlyYou ? 'Only you so far. Invite someone.' : countOf(total, 'person', 'people')}
        {people.length < total && `, ${people.length} of them here`}
      </p>
      {query.after && (
        <Link href={peoplePath(query)} className={buttonClass('outline', 'sm')}>
          First page
        </Link>
      )}
      {next && (
        <Link href={peoplePath(query, { after: next })} className={buttonClass('outline', 'sm')}>
          Next page
        </Link>
      )}
    </nav>
  )
}
