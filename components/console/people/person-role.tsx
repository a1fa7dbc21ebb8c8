'use client'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { PersonDetail } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { grantableRoles } from './grantable-roles'
import { useChange } from './use-change'

interface Props {
  person: PersonDetail
  viewerRole: Role
  fixed: boolean
}

/** The role, what it allows in words, and the way to another one. */
export function PersonRole({ person, viewerRole, fixed }: Props) {
  const [changing, setChanging] = useState(false)
  const { name, role, permissions, self } = person
  return (
    <section aria-labelledby="role-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="role-heading" className="font-semibold text-lg">
          Role: {english.role[role]}
        </h2>
        {!fixed && <Button onClick={() => setChanging(true)}>Change role</Button>}
      </div>
      <p className="text-muted">{english.roleMeaning[role]}</p>
      {fixed && (
        <p className="text-muted text-sm">
          {self ? 'Nobody changes their own role. Ask another owner.' : 'Only an owner changes an owner.'}
        </p>
      )}
      <ul aria-label={`What the role lets ${name} do`} className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
        {permissions.map((permission) => (
          <li key={permission} className="flex items-start gap-2">
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
            {english.permission[permission]}
          </li>
        ))}
      </ul>
      {changing && <RoleDialog person={person} viewerRole={viewerRole} onClose={() => setChanging(false)} />}
    </section>
  )
}

function RoleDialog({ person, viewerRole, onClose }: Omit<Props, 'fixed'> & { onClose: () => void }) {
  const { send, busy } = useChange()
  const [role, setRole] = useState(person.role)
  const save = async () => {
    const said = `${person.name} is ${english.role[role]} now.`
    if (role === person.role || (await send('PATCH', `/api/people/${person.id}`, { role }, said))) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Role of ${person.name}`}
      description="Another role ends their sign-ins: they sign in again, and then it holds."
    >
      <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <legend className="sr-only">Role</legend>
        {grantableRoles(viewerRole).map((one) => (
          <label
            key={one}
            className="flex cursor-pointer items-start gap-3 rounded-lg border border-line p-3 has-checked:border-primary has-checked:bg-sunken"
          >
            <input
              type="radio"
              name="role"
              value={one}
              checked={role === one}
              onChange={() => setRole(one)}
              className="mt-1 size-4 shrink-0 accent-primary"
            />
            <span className="grid gap-0.5">
              <span className="font-medium">{english.role[one]}</span>
              <span className="text-muted text-sm">{english.roleMeaning[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" disabled={busy} onClick={() => void save()}>
          Save role
        </Button>
      </div>
    </Dialog>
  )
}
