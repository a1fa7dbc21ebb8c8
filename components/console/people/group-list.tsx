'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Table, Td, Th } from '@/components/ui/table'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { GroupLine } from '@/lib/core/access/people-view'

/** All groups, with how much hangs on each. */
export function GroupList({ groups }: { groups: GroupLine[] }) {
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
          <GroupTable groups={groups} />
        </div>
      )}
      {creating && <NewGroup onClose={() => setCreating(false)} />}
    </>
  )
}

const number = 'text-end tabular-nums'

function GroupTable({ groups }: { groups: GroupLine[] }) {
  return (
    <Table label="Groups">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th className="text-end">Members</Th>
          <Th className="text-end">Home group of</Th>
          <Th className="text-end">Models given</Th>
          <Th className="text-end">In the policy</Th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, slug, name, members, atHome, models, mentions }) => (
          <tr key={id} className="hover:bg-card">
            <Td className="min-w-40 max-w-80 break-words">
              <Link
                href={`/console/people/groups/${id}`}
                prefetch={false}
                className="font-medium underline-offset-4 hover:underline"
              >
                {name}
              </Link>
              <span className="block text-muted text-xs">{slug}</span>
            </Td>
            <Td className={number}>{members}</Td>
            <Td className={number}>{atHome}</Td>
            <Td className={number}>{models}</Td>
            <Td className={number}>{mentions === 0 ? <span className="text-muted">—</span> : mentions}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
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
