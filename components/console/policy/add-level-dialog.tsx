'use client'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { addLevel, findIdProblem, findNameProblem, proposeLevelId } from '@/lib/core/policy/edit-levels'
import { LevelColours } from './level-colours'

interface Props {
  document: PolicyDocument
  onClose: () => void
  onAdd: (change: (document: PolicyDocument) => PolicyDocument) => void
}

interface Form {
  name: string
  /** null = as the name suggests. */
  id: string | null
  colour: string
  above: string
}

/** A level of one's own: its name, its id for ever, its place. Its cells begin as those of the level below. */
export function AddLevelDialog({ document, onClose, onAdd }: Props) {
  const element = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState<Form>({
    ...{ name: '', id: null, colour: 'pink' },
    above: document.levels.at(-2)?.id ?? document.levels[0]?.id ?? '',
  })
  const [errors, setErrors] = useState<{ name?: string; id?: string }>({})
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))
  const id = form.id ?? proposeLevelId(document, form.name)
  const place = document.levels.findIndex((level) => level.id === form.above) + 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = { name: findNameProblem(document, null, form.name), id: findIdProblem(document, id) }
    setErrors({ name: found.name ?? undefined, id: found.id ?? undefined })
    const wrong = found.name ? 'name' : found.id ? 'id' : null
    if (wrong) return element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    const level = { id, name: form.name.trim(), colour: form.colour }
    onAdd((before) => addLevel(before, level, form.above))
  }
  const focusName = (event: Event) => {
    event.preventDefault()
    element.current?.querySelector<HTMLElement>('[name="name"]')?.focus()
  }
  return (
    <Dialog open onClose={onClose} title="New level" onOpenAutoFocus={focusName}>
      <form ref={element} onSubmit={submit} className="mt-2 grid gap-4" noValidate>
        <Field label="Name" error={errors.name}>
          {(control) => (
            <Input
              {...control}
              name="name"
              maxLength={60}
              autoComplete="off"
              value={form.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label="Id" hint="Stays for ever; a–z, 0–9 and -." error={errors.id}>
            {(control) => (
              <Input
                {...control}
                name="id"
                spellCheck={false}
                autoComplete="off"
                value={id}
                onChange={(event) => set({ id: event.target.value })}
              />
            )}
          </Field>
          <Field label="Place" hint="Its cells begin as those of that level.">
            {(control) => (
              <Select {...control} value={form.above} onChange={(event) => set({ above: event.target.value })}>
                {document.levels.map((level) => (
                  <option key={level.id} value={level.id}>
                    Above {level.name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <LevelColours
          legend="Colour"
          colour={form.colour}
          rank={place}
          of={document.levels.length + 1}
          onChange={(colour) => set({ colour })}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Keep in draft
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
