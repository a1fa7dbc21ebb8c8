'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { GroupDetail } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import { AddMember } from './add-member'
import { PersonState } from './person-state'
import { useChange } from './use-change'

export function GroupMembers({ group }: { group: GroupDetail }) {
  const { send, busy } = useChange()
  const [adding, setAdding] = useState(false)
  const { id, name, members, memberCount } = group
  const remove = (personId: string, person: string) =>
    send('DELETE', `/api/groups/${id}/members/${personId}`, undefined, `${person} is no longer in ${name}.`)
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
              <tr key={member.id}>
                <Td className="min-w-48 max-w-80">
                  <Link
                    href={`/console/people/${member.id}`}
                    prefetch={false}
                    className="break-words font-medium underline-offset-4 hover:underline"
                  >
                    {member.name}
                  </Link>
                  <span className="block break-words text-muted text-xs">{member.email}</span>
                </Td>
                <Td>{member.atHome ? <Badge tone="teal">Their team</Badge> : <span className="text-muted">—</span>}</Td>
                <Td>
                  <PersonState state={member.state} />
                </Td>
                <Td className="text-end">
                  <Button
                    size="sm"
                    disabled={busy}
                    aria-label={`Remove ${member.name} from ${name}`}
                    onClick={() => void remove(member.id, member.name)}
                  >
                    Remove
                  </Button>
                </Td>
              </tr>
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
