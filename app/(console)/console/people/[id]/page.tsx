import { PersonPage } from '@/components/console/people/person-page'
import { page } from '@/lib/server/http/page'
import { getPerson } from '@/lib/server/operations/get-person'
import { listGroupLines } from '@/lib/server/operations/list-group-lines'

export default page({ permission: 'people.manage' }, async ({ actor, params }) => {
  const [person, groups] = await Promise.all([getPerson(actor, String(params.id)), listGroupLines(actor)])
  return (
    <>
      <title>{`${person.name} · Gatehouse`}</title>
      <PersonPage viewerRole={actor.role} person={person} groups={groups} />
    </>
  )
})
