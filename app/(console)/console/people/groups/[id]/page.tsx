import { GroupPage } from '@/components/console/people/group-page'
import { page } from '@/lib/server/http/page'
import { getGroup } from '@/lib/server/operations/get-group'

export default page({ permission: 'people.manage' }, async ({ actor, params }) => {
  const group = await getGroup(actor, String(params.id))
  return (
    <>
      <title>{`${group.name} · Gatehouse`}</title>
      <GroupPage group={group} />
    </>
  )
})
