'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { sentenceOf } from '@/lib/client/api'
import { updateConversation } from '@/lib/client/conversations'

export default function RenameDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const [value, setValue] = useState(title)
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() === '') return setError('Write a name')
    try {
      await updateConversation(id, { title: value.trim() })
      onClose()
    } catch (caught) {
      setError(sentenceOf(caught))
    }
  }
  return (
    <Dialog open onClose={onClose} title="Rename chat">
      <form onSubmit={save} className="grid gap-4">
        <Field label="Name" error={error}>
          {(control) => (
            <Input {...control} value={value} maxLength={120} onChange={(event) => setValue(event.target.value)} />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
