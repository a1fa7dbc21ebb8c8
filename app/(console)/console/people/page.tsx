import type { Metadata } from 'next'
import { PeoplePage } from '@/components/console/people-page'
import { page } from '@/lib/server/http/page'
import { listGroups } from '@/lib/server/operations/list-groups'
import { listInvitations } from '@/lib/server/operations/list-invitations'
import { listPeople } from '@/lib/server/operations/list-people'

export const metadata: Metadata = { title: 'People' }

export default page({ permission: 'people.manage' }, async ({ actor }) => {
  const [people, invitations, groups] = await Promise.all([
    listPeople(actor),
    listInvitations(actor),
    listGroups(actor),
  ])
  return <PeoplePage viewerRole={actor.role} people={people} invitations={invitations} groups={groups} />
})
