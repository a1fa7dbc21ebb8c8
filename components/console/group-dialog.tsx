'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { GroupView, PersonView } from '@/lib/core/access/people-view'

interface Props {
  group: GroupView | null
  people: PersonView[]
  onClose: () => void
  onSaved: (group: GroupView) => void
  onRemove: (group: GroupView) => Promise<void>
}

export function GroupDialog({ group, people, onClose, onSaved, onRemove }: Props) {
  const [members, setMembers] = useState(group?.members.map((member) => member.id) ?? [])
  const form = useForm(async ({ name }) => {
    const body = { name, memberIds: members }
    onSaved(await api<GroupView>(group ? 'PUT' : 'POST', group ? `/api/groups/${group.id}` : '/api/groups', body))
  })
  const toggle = (id: string, on: boolean) =>
    setMembers((list) => (on ? [...list, id] : list.filter((other) => other !== id)))
  return (
    <Dialog open onClose={onClose} title={group ? `Group ${group.name}` : 'New group'}>
      <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
        {form.problem && <Alert>{form.problem}</Alert>}
        <Field label="Name" error={form.fields.name}>
          {(control) => <Input {...control} name="name" maxLength={80} defaultValue={group?.name} required />}
        </Field>
        <fieldset>
          <legend className="mb-1 font-medium text-sm">Members</legend>
          <div className="max-h-60 overflow-y-auto">
            {people.map((person) => (
              <Checkbox
                key={person.id}
                label={person.name}
                checked={members.includes(person.id)}
                onChange={(event) => toggle(person.id, event.target.checked)}
              />
            ))}
          </div>
        </fieldset>
        <div className="flex gap-2">
          {group && (
            <Button variant="danger" onClick={() => void onRemove(group)}>
              Delete group
            </Button>
          )}
          <span className="ms-auto" />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
