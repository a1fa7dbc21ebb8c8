'use client'
import { Badge } from '@/components/ui/badge'
import { Select } from '@/components/ui/select'
import { Table, Td, Th } from '@/components/ui/table'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { UpdatePerson } from '@/lib/core/access/people-input'
import type { GroupView, PersonView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { grantableRoles } from './grantable-roles'
import { PersonMenu } from './person-menu'
import { TimeAgo } from './time-ago'

interface Props {
  viewerRole: Role
  people: PersonView[]
  groups: GroupView[]
  onChange: (person: PersonView) => void
}

export function PeopleTable({ viewerRole, people, groups, onChange }: Props) {
  const save = async (id: string, change: UpdatePerson) => {
    try {
      onChange(await api<PersonView>('PATCH', `/api/people/${id}`, change))
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <Table label="People">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Role</Th>
          <Th>State</Th>
          <Th>Groups</Th>
          <Th>Last seen</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            groups={groups}
            viewerRole={viewerRole}
            onSave={(change) => save(person.id, change)}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface RowProps {
  person: PersonView
  groups: GroupView[]
  viewerRole: Role
  onSave: (change: UpdatePerson) => Promise<void>
}

function PersonRow({ person, groups, viewerRole, onSave }: RowProps) {
  const roles = grantableRoles(viewerRole)
  const fixed = person.self || !roles.includes(person.role)
  return (
    <tr>
      <Td className="min-w-52">
        <span className="font-medium">{person.name}</span>
        {person.self && <span className="text-muted"> (you)</span>}
        <span className="block min-w-40 break-words text-muted text-xs">{person.email}</span>
      </Td>
      <Td className="min-w-32">
        {fixed ? (
          english.role[person.role]
        ) : (
          <Select
            aria-label={`Role of ${person.name}`}
            value={person.role}
            onChange={(event) => void onSave({ role: event.target.value as Role })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {english.role[role]}
              </option>
            ))}
          </Select>
        )}
      </Td>
      <Td>{person.state === 'active' ? 'Active' : <Badge tone="red">Disabled</Badge>}</Td>
      <Td className="min-w-32">
        {person.groups.map((group) => group.name).join(', ') || <span className="text-muted">none</span>}
      </Td>
      <Td className="whitespace-nowrap text-muted">
        {person.lastSeenAt ? <TimeAgo at={person.lastSeenAt} /> : 'never'}
      </Td>
      <Td className="text-end">
        <PersonMenu person={person} groups={groups} fixed={fixed} onSave={onSave} />
      </Td>
    </tr>
  )
}
