'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { GroupDetail, GroupMemberView } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import { AddMember } from './add-member'
import { PersonState } from './person-state'
import { useChange } from './use-change'

/** Who is in the group, and for whom it is the team in the books. */
export function GroupMembers({ group }: { group: GroupDetail }) {
  const [adding, setAdding] = useState(false)
  const { id, members, memberCount } = group
  return (
    <section aria-labelledby="members-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="members-heading" className="font-semibold text-lg">
          Members
        </h2>
        <Button onClick={() => setAdding(true)}>Add members</Button>
      </div>
      {members.length === 0 ? (
        <p className="text-muted">Nobody is in this group yet.</p>
      ) : (
        <Table label="Members">
          <thead>
            <tr>
              <Th>Name</Th>
              <Th>Home group</Th>
              <Th>State</Th>
              <Th>
                <span className="sr-only">Actions</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} group={group} member={member} />
            ))}
          </tbody>
        </Table>
      )}
      {memberCount > members.length && (
        <Link href={`/console/people?group=${id}`} className="justify-self-start underline underline-offset-4">
          Show all {countOf(memberCount, 'member', 'members')} under People
        </Link>
      )}
      {adding && <AddMember group={group} onClose={() => setAdding(false)} />}
    </section>
  )
}

function MemberRow({ group, member }: { group: GroupDetail; member: GroupMemberView }) {
  const { send, busy } = useChange()
  const { id, name, email, state, atHome } = member
  const settle = () =>
    send('PATCH', `/api/people/${id}`, { homeGroupId: group.id }, `${group.name} is the team of ${name} now.`)
  const remove = () =>
    send('DELETE', `/api/groups/${group.id}/members/${id}`, undefined, `${name} is no longer in ${group.name}.`)
  return (
    <tr>
      <Td className="min-w-48 max-w-80">
        <Link
          href={`/console/people/${id}`}
          prefetch={false}
          className="break-words font-medium underline-offset-4 hover:underline"
        >
          {name}
        </Link>
        <span className="block break-words text-muted text-xs">{email}</span>
      </Td>
      <Td>
        {atHome ? (
          <Badge tone="teal">Their team</Badge>
        ) : (
          <Button size="sm" disabled={busy} aria-label={`Make it the team of ${name}`} onClick={() => void settle()}>
            Make it their team
          </Button>
        )}
      </Td>
      <Td>
        <PersonState state={state} />
      </Td>
      <Td className="text-end">
        <Button
          size="sm"
          disabled={busy}
          aria-label={`Remove ${name} from ${group.name}`}
          onClick={() => void remove()}
        >
          Remove
        </Button>
      </Td>
    </tr>
  )
}
