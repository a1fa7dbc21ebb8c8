'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Tab, TabList, TabPanel, Tabs } from '@/components/ui/tabs'
import type { GroupView, InvitationView, PersonView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { GroupList } from './group-list'
import { InvitationTable } from './invitation-table'
import { InviteDialog } from './invite-dialog'
import { PageHead } from './page-head'
import { PeopleTable } from './people-table'

interface Props {
  viewerRole: Role
  people: PersonView[]
  invitations: InvitationView[]
  groups: GroupView[]
}

export function PeoplePage(props: Props) {
  const [people, setPeople] = useState(props.people)
  const [invitations, setInvitations] = useState(props.invitations)
  const [groups, setGroups] = useState(props.groups)
  const [inviting, setInviting] = useState(false)
  const changed = (person: PersonView) => setPeople((list) => list.map((one) => (one.id === person.id ? person : one)))
  return (
    <>
      <PageHead
        title="People"
        lead="Who is here, and with what role."
        action={
          <Button variant="primary" onClick={() => setInviting(true)}>
            Invite
          </Button>
        }
      />
      <Tabs defaultValue="people">
        <TabList aria-label="People and groups">
          <Tab value="people">People</Tab>
          <Tab value="groups">Groups</Tab>
        </TabList>
        <TabPanel value="people" className="grid gap-6 pt-4">
          <PeopleTable viewerRole={props.viewerRole} people={people} groups={groups} onChange={changed} />
          {people.length === 1 && invitations.length === 0 && (
            <p className="text-muted">Only you so far. Invite someone.</p>
          )}
          <InvitationTable
            invitations={invitations}
            onWithdrawn={(id) => setInvitations((list) => list.filter((one) => one.id !== id))}
          />
        </TabPanel>
        <TabPanel value="groups">
          <GroupList groups={groups} people={people} onChange={setGroups} />
        </TabPanel>
      </Tabs>
      {inviting && (
        <InviteDialog
          viewerRole={props.viewerRole}
          onClose={() => setInviting(false)}
          onInvited={(invitation) =>
            setInvitations((list) => [invitation, ...list.filter((one) => one.id !== invitation.id)])
          }
        />
      )}
    </>
  )
}
