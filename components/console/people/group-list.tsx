'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { GroupOrder } from '@/lib/core/access/list-order'
import type { GroupLine } from '@/lib/core/access/people-view'
import { GroupTable } from './group-table'

/** All groups, with how much hangs on each. */
export function GroupList({ groups, order }: { groups: GroupLine[]; order: GroupOrder }) {
  const [creating, setCreating] = useState(false)
  const create = <Button onClick={() => setCreating(true)}>New group</Button>
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title="No groups yet" action={create}>
          A group decides which models its members see, and can be their team in the books.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <div>{create}</div>
          <GroupTable groups={groups} order={order} />
        </div>
      )}
      {creating && <NewGroup onClose={() => setCreating(false)} />}
    </>
  )
}

function NewGroup({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const form = useForm(async ({ name }) => {
    const { id } = await api<{ id: string }>('POST', '/api/groups', { name })
    router.push(`/console/people/groups/${id}`)
  })
  return (
    <Dialog open onClose={onClose} title="New group">
      <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
        {form.problem && <Alert>{form.problem}</Alert>}
        <Field label="Name" hint="Members and models come next." error={form.fields.name}>
          {(control) => <Input {...control} name="name" maxLength={80} autoComplete="off" required />}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            Create group
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
