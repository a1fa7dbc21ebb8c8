'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import { ChangeList, sumOf } from './change-list'
import { NoteField } from './note-field'
import { useDiff } from './use-diff'

interface Props {
  to: number
  current: number
  onClose: () => void
  onPublished: (version: number) => Promise<void>
}

/** Publishes the content of an earlier version as a new one, with what that changes in sentences. */
export function RollBackDialog({ to, current, onClose, onPublished }: Props) {
  const { diff, problem } = useDiff(current, to)
  const form = useForm(async ({ note }) => {
    const body = { version: current, note }
    const made = await api<{ version: number }>('POST', `/api/policy/versions/${to}/roll-back`, body)
    await onPublished(made.version)
  })
  const refused = Object.entries(form.fields).filter(([field]) => field !== 'note')
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Roll back to version ${to}`}
      description={`Its content becomes version ${current + 1} at once. The draft stays as it is.`}
    >
      <form ref={form.form} onSubmit={form.onSubmit} className="grid gap-4" noValidate>
        {(form.problem ?? problem) && <Alert>{form.problem ?? problem}</Alert>}
        {refused.length > 0 && (
          <Alert>
            This version cannot come back as it is. {refused.map(([, sentence]) => sentence).join(' ')} Begin a draft
            instead.
          </Alert>
        )}
        {diff && (
          <div className="grid gap-2">
            <p className="font-medium">{sumOf(diff)}</p>
            <ChangeList label="What rolling back changes" diff={diff} />
          </div>
        )}
        <NoteField error={form.fields.note} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            {form.busy ? 'Rolling back…' : 'Roll back'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
