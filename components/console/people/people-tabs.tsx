import { LinkTabs } from '@/components/ui/link-tabs'

const paths = {
  people: '/console/people',
  groups: '/console/people?tab=groups',
  invitations: '/console/people?tab=invitations',
}

export type PeopleTab = keyof typeof paths

export function PeopleTabs({ open, invitations }: { open: PeopleTab; invitations: number }) {
  const tabs = [
    { name: 'People', path: paths.people },
    { name: 'Groups', path: paths.groups },
    { name: 'Invitations', path: paths.invitations, count: invitations },
  ]
  return <LinkTabs label="People and groups" tabs={tabs} open={paths[open]} />
}
