'use client'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { type WrittenRule, writtenRuleSentence } from '@/lib/core/policy/document-sentences'
import type { PolicyGroup } from './policy-group'
import { modeWords } from './rule-card'
import { RuleConditions } from './rule-conditions'
import { RuleDemands } from './rule-demands'
import { findFormErrors, formOf, type RuleForm, ruleOf } from './rule-form'

interface Props {
  rule: WrittenRule | null
  document: PolicyDocument
  groups: PolicyGroup[]
  onClose: () => void
  onKeep: (rule: WrittenRule) => void
}

/** One rule: who, what and where, with its sentence above, as it reads everywhere else. */
export function RuleDialog({ rule, document, groups, onClose, onKeep }: Props) {
  const [form, setForm] = useState(() => formOf(rule))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const element = useRef<HTMLFormElement>(null)
  const set = (change: Partial<RuleForm>) => setForm((before) => ({ ...before, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = findFormErrors(form, document, rule === null)
    setErrors(found)
    const first = Object.keys(found)[0]
    if (first === undefined) onKeep(ruleOf(form, rule))
    else element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }
  return (
    <Dialog open onClose={onClose} title={rule ? `Rule ${rule.id}` : 'New rule'}>
      <form ref={element} onSubmit={submit} className="mt-2 grid gap-4" noValidate>
        <p role="status" className="rounded-md bg-sunken px-3 py-2">
          {writtenRuleSentence(document, ruleOf(form, rule))}
        </p>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label="Name" hint={rule ? 'Stays for ever.' : 'Stays for ever; a–z, 0–9 and -.'} error={errors.id}>
            {(control) => (
              <Input
                {...control}
                name="id"
                value={form.id}
                readOnly={rule !== null}
                spellCheck={false}
                onChange={(event) => set({ id: event.target.value })}
              />
            )}
          </Field>
          <Field label="Mode">
            {(control) => (
              <Select
                {...control}
                value={form.mode}
                onChange={(event) => set({ mode: event.target.value as RuleForm['mode'] })}
              >
                {Object.entries(modeWords).map(([mode, words]) => (
                  <option key={mode} value={mode}>
                    {words}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <RuleConditions {...{ form, set, errors, document, groups }} />
        <RuleDemands form={form} set={set} error={errors.demands} />
        <Field label="Note" hint="Why this rule is there. Optional.">
          {(control) => (
            <Input
              {...control}
              value={form.note}
              maxLength={2000}
              onChange={(event) => set({ note: event.target.value })}
            />
          )}
        </Field>
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
