import type { Metadata } from 'next'
import { InvitePage } from '@/components/console/people/invite-page'
import { page } from '@/lib/server/http/page'
import { listGroupLines } from '@/lib/server/operations/list-group-lines'

export const metadata: Metadata = { title: 'Invite people' }

export default page({ permission: 'people.manage' }, async ({ actor }) => (
  <InvitePage viewerRole={actor.role} groups={await listGroupLines(actor)} />
))
