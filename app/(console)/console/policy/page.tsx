import type { Metadata } from 'next'
import { PolicyPage } from '@/components/console/policy/policy-page'
import { can } from '@/lib/core/access/can'
import { page } from '@/lib/server/http/page'
import { getPolicy } from '@/lib/server/operations/get-policy'
import { listGroups } from '@/lib/server/operations/list-groups'
import { listPeople } from '@/lib/server/operations/list-people'
import { listPolicyVersions } from '@/lib/server/operations/list-policy-versions'

export const metadata: Metadata = { title: 'Policy' }

export default page({ permission: 'policy.readDraft' }, async ({ actor }) => {
  const canEdit = can(actor, 'policy.edit').allowed
  const [view, versions, people, groups] = await Promise.all([
    getPolicy(actor),
    listPolicyVersions(actor),
    canEdit ? listPeople(actor) : [],
    canEdit ? listGroups(actor) : [],
  ])
  return (
    <PolicyPage
      view={view}
      versions={versions}
      people={people.map(({ id, name }) => ({ id, name }))}
      groups={groups.map(({ slug, name }) => ({ slug, name }))}
      canEdit={canEdit}
    />
  )
})
