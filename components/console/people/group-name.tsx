'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { GroupDetail } from '@/lib/core/access/people-view'

/** Another name. Policies name the group by its slug, which stays. */
export function GroupName({ group: { id, name, slug } }: { group: GroupDetail }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const form = useForm(async (values) => {
    await api('PUT', `/api/groups/${id}`, { name: values.name })
    setOpen(false)
    router.refresh()
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={`Rename ${name}`}>
          <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
            {form.problem && <Alert>{form.problem}</Alert>}
            <Field label="Name" hint={`Policies go on naming it ${slug}.`} error={form.fields.name}>
              {(control) => <Input {...control} name="name" maxLength={80} defaultValue={name} required />}
            </Field>
            <div className="flex justify-end gap-2">
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button type="submit" variant="primary" disabled={form.busy}>
                Save name
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
