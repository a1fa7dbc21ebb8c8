import type { Metadata } from 'next'
import { LoadedPart } from '@/components/console/loaded-part'
import { GroupList } from '@/components/console/people/group-list'
import { InvitationTable } from '@/components/console/people/invitation-table'
import { PeopleFilters } from '@/components/console/people/people-filters'
import { NoSuchSearch, PeopleList } from '@/components/console/people/people-list'
import { PeoplePage } from '@/components/console/people/people-page'
import { TableSkeleton } from '@/components/ui/table-skeleton'
import type { Actor } from '@/lib/core/access/actor'
import { groupOrderSchema, invitationOrderSchema } from '@/lib/core/access/list-order-input'
import { type PeopleQuery, peopleQuerySchema } from '@/lib/core/access/people-query'
import { plainParams } from '@/lib/core/plain-params'
import { page } from '@/lib/server/http/page'
import { listGroupLines } from '@/lib/server/operations/list-group-lines'
import { listInvitations } from '@/lib/server/operations/list-invitations'
import { searchPeople } from '@/lib/server/operations/search-people'

export const metadata: Metadata = { title: 'People' }

export default page({ permission: 'people.manage' }, async ({ actor, searchParams }) => {
  const { tab, ...given } = plainParams(searchParams)
  const [groups, invitations] = await Promise.all([listGroupLines(actor), listInvitations(actor)])
  if (tab === 'groups')
    return (
      <PeoplePage tab="groups" invitations={invitations.length}>
        <GroupList groups={groups} order={groupOrderSchema.parse(given)} />
      </PeoplePage>
    )
  if (tab === 'invitations')
    return (
      <PeoplePage tab="invitations" invitations={invitations.length}>
        <InvitationTable invitations={invitations} order={invitationOrderSchema.parse(given)} />
      </PeoplePage>
    )
  const parsed = peopleQuerySchema.safeParse(given)
  const query = parsed.success ? parsed.data : peopleQuerySchema.parse({})
  return (
    <PeoplePage tab="people" invitations={invitations.length}>
      <PeopleFilters query={query} groups={groups} />
      {parsed.success ? (
        <LoadedPart name="The people" skeleton={<TableSkeleton label="People are loading" rows={12} />}>
          <People actor={actor} query={query} />
        </LoadedPart>
      ) : (
        <NoSuchSearch problems={parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)} />
      )}
    </PeoplePage>
  )
})

async function People({ actor, query }: { actor: Actor; query: PeopleQuery }) {
  return <PeopleList viewerRole={actor.role} query={query} found={await searchPeople(actor, query)} />
}
