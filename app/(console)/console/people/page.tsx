import type { Metadata } from 'next'
import { GroupList } from '@/components/console/people/group-list'
import { InvitationTable } from '@/components/console/people/invitation-table'
import { PeopleList } from '@/components/console/people/people-list'
import { PeoplePage } from '@/components/console/people/people-page'
import { peopleQuerySchema } from '@/lib/core/access/people-query'
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
        <GroupList groups={groups} />
      </PeoplePage>
    )
  if (tab === 'invitations')
    return (
      <PeoplePage tab="invitations" invitations={invitations.length}>
        <InvitationTable invitations={invitations} />
      </PeoplePage>
    )
  const parsed = peopleQuerySchema.safeParse(given)
  const query = parsed.success ? parsed.data : peopleQuerySchema.parse({})
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return (
    <PeoplePage tab="people" invitations={invitations.length}>
      <PeopleList
        viewerRole={actor.role}
        query={query}
        found={parsed.success ? await searchPeople(actor, query) : null}
        problems={problems}
        groups={groups}
      />
    </PeoplePage>
  )
})
