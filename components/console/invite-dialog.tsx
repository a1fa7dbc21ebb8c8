'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { InvitationView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { grantableRoles } from './grantable-roles'

interface Props {
  viewerRole: Role
  onClose: () => void
  onInvited: (invitation: InvitationView) => void
}

/** The link is shown once: only its hash is kept. */
export function InviteDialog({ viewerRole, onClose, onInvited }: Props) {
  const [made, setMade] = useState<{ email: string; link: string } | null>(null)
  const form = useForm(async ({ email, role }) => {
    const body = { email, role }
    const answer = await api<{ invitation: InvitationView; link: string }>('POST', '/api/people/invitations', body)
    onInvited(answer.invitation)
    setMade({ email: answer.invitation.email, link: answer.link })
  })
  if (made) return <LinkOnce made={made} onClose={onClose} />
  return (
    <Dialog open onClose={onClose} title="Invite someone">
      <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
        {form.problem && <Alert>{form.problem}</Alert>}
        <Field label="E-mail" error={form.fields.email}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="off" required />}
        </Field>
        <Field label="Role" error={form.fields.role}>
          {(control) => (
            <Select {...control} name="role" defaultValue="member">
              {grantableRoles(viewerRole).map((role) => (
                <option key={role} value={role}>
                  {english.role[role]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            Create link
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function LinkOnce({ made, onClose }: { made: { email: string; link: string }; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title="Copy the link now"
      description={`It is shown only this once. Send it to ${made.email}; it opens for seven days.`}
    >
      <Field label="Invitation link">
        {(control) => (
          <Input
            {...control}
            readOnly
            value={made.link}
            className="font-mono"
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className="mt-4 flex justify-end gap-2">
        <CopyButton text={() => made.link} label="Copy link" words />
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}
