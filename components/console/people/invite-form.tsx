'use client'
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { grantableRoles } from './grantable-roles'

export interface InviteText {
  text: string
  role: Role
  groupIds: string[]
}

interface Props {
  viewerRole: Role
  groups: { id: string; name: string }[]
  given: InviteText
  busy: boolean
  onChange: (given: InviteText) => void
  onCheck: () => void
}

const maxFileBytes = 100_000

/** Who is meant: typed, pasted or from a file; and what those get for whom the list names nothing. */
export function InviteForm({ viewerRole, groups, given, busy, onChange, onCheck }: Props) {
  const [problem, setProblem] = useState<string | undefined>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (given.text.trim() === '') setProblem('Write at least one e-mail address.')
    else onCheck()
  }
  const write = (text: string) => {
    setProblem(undefined)
    onChange({ ...given, text })
  }
  const toggle = (id: string, on: boolean) =>
    onChange({ ...given, groupIds: on ? [...given.groupIds, id] : given.groupIds.filter((other) => other !== id) })
  return (
    <form onSubmit={submit} className="grid max-w-3xl gap-5" noValidate>
      <Field
        label="People"
        hint="One address a line, or many in one. More is welcome: address, role, groups. CSV and spreadsheets may begin with a head line; “Name <address>” is read too."
        error={problem}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={8}
            spellCheck={false}
            autoComplete="off"
            className="font-mono text-sm"
            placeholder={'ada@example.org\nbob@example.org, auditor\ncleo@example.org, member, Research, Legal'}
            value={given.text}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      <FileButton onText={write} onProblem={setProblem} />
      <div className="grid gap-2 border-line border-t pt-5">
        <h2 className="font-semibold">Where the list names nothing</h2>
        <div className="max-w-80">
          <Field label="Role" hint={english.roleMeaning[given.role]}>
            {(control) => (
              <Select
                {...control}
                value={given.role}
                onChange={(event) => onChange({ ...given, role: event.target.value as Role })}
              >
                {grantableRoles(viewerRole).map((role) => (
                  <option key={role} value={role}>
                    {english.role[role]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        {groups.length > 0 && (
          <fieldset className="mt-2">
            <legend className="mb-1 font-medium text-sm">Groups</legend>
            <div className="grid max-h-48 gap-x-6 overflow-y-auto sm:grid-cols-2">
              {groups.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={given.groupIds.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <p className="text-muted text-sm">The first group of each person becomes their home group.</p>
      </div>
      <Button type="submit" variant="primary" className="justify-self-start" disabled={busy}>
        {busy ? 'Reading the list…' : 'Preview'}
      </Button>
    </form>
  )
}

interface FileProps {
  onText: (text: string) => void
  onProblem: (problem: string) => void
}

/** Puts a file's text into the field, where it can be looked at and changed. */
function FileButton({ onText, onProblem }: FileProps) {
  const input = useRef<HTMLInputElement>(null)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    if (file.size > maxFileBytes) onProblem('That file is too large. Send at most 200 people at once, as text or CSV.')
    else onText(await file.text())
  }
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label="Load a file of people"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => void read(event)}
      />
      <Button onClick={() => input.current?.click()}>Load a file…</Button>
    </div>
  )
}
