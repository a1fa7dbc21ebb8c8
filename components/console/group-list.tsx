'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { GroupView, PersonView } from '@/lib/core/access/people-view'
import { GroupDialog } from './group-dialog'

interface Props {
  groups: GroupView[]
  people: PersonView[]
  onChange: (groups: GroupView[]) => void
}

export function GroupList({ groups, people, onChange }: Props) {
  const [open, setOpen] = useState<GroupView | 'new' | null>(null)
  const saved = (group: GroupView) => {
    const known = groups.some((one) => one.id === group.id)
    onChange(known ? groups.map((one) => (one.id === group.id ? group : one)) : [...groups, group])
    setOpen(null)
  }
  const remove = async (group: GroupView) => {
    try {
      await api('DELETE', `/api/groups/${group.id}`)
      onChange(groups.filter((one) => one.id !== group.id))
      setOpen(null)
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  const create = <Button onClick={() => setOpen('new')}>New group</Button>
  return (
    <div className="grid gap-3">
      {groups.length === 0 ? (
        <EmptyState title="No groups yet" action={create}>
          A group decides which models its members see.
        </EmptyState>
      ) : (
        <>
          <div>{create}</div>
          <GroupTable groups={groups} onChange={setOpen} />
        </>
      )}
      {open && (
        <GroupDialog
          group={open === 'new' ? null : open}
          people={people}
          onClose={() => setOpen(null)}
          onSaved={saved}
          onRemove={remove}
        />
      )}
    </div>
  )
}

function GroupTable({ groups, onChange }: { groups: GroupView[]; onChange: (group: GroupView) => void }) {
  return (
    <Table label="Groups">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Members</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>
            <Td className="font-medium">{group.name}</Td>
            <Td>
              {group.members.map((member) => member.name).join(', ') || <span className="text-muted">nobody</span>}
            </Td>
            <Td className="text-end">
              <Button size="sm" aria-label={`Change group ${group.name}`} onClick={() => onChange(group)}>
                Change
              </Button>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
