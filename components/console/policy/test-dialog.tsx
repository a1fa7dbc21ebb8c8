'use client'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import { maxDocumentBytes } from '@/lib/core/policy/document-size'
import { withTest } from '@/lib/core/policy/edit-tests'
import { expectVerdict } from '@/lib/core/policy/test-outcome'
import type { PolicyGroup } from './policy-group'
import { TestExpectFields } from './test-expect-fields'
import { findTestErrors, formOfTest, type TestForm, testOf } from './test-form'
import { TestGivenFields } from './test-given-fields'
import { TestNow } from './test-now'

interface Props {
  title: string
  test: PolicyTest
  /** Its place among the tests of the draft; null = it is new. */
  at: number | null
  document: PolicyDocument
  groups: PolicyGroup[]
  onClose: () => void
  onKeep: (test: PolicyTest) => void
}

/** One test: what is given, what must come of it, and what the draft does with it meanwhile. */
export function TestDialog({ title, test, at, document, groups, onClose, onKeep }: Props) {
  const [form, setForm] = useState(() => formOfTest(test))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const element = useRef<HTMLFormElement>(null)
  const set = (change: Partial<TestForm>) => setForm((before) => ({ ...before, ...change }))
  const others = document.tests.flatMap(({ name }, place) => (place === at ? [] : [name]))
  const written = testOf(form, test)
  const { name: _, expect: __, ...unreadable } = findTestErrors(form, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The form stands within the portal of React's tree, where a sheet behind it would hear it too.
    event.stopPropagation()
    const found = findTestErrors(form, others)
    if (Object.keys(found).length === 0 && isTooLarge(withTest(document, at, written)))
      found[form.kind === 'text' ? 'text' : 'name'] =
        'With this test the policy is larger than 512 kB. Shorten its text, or remove another test.'
    setErrors(found)
    const first = Object.keys(found)[0]
    if (first === undefined) onKeep(written)
    else element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }
  const expectNow: Parameters<typeof TestNow>[0]['onExpect'] = (verdict) => {
    const { level = '', actions = {} } = expectVerdict(written, verdict).expect
    set({ expectLevel: level, actions })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form ref={element} onSubmit={submit} className="mt-2 grid gap-5" noValidate>
        <Field label="Name" hint="What holds, in a sentence." error={errors.name}>
          {(control) => (
            <Input
              {...control}
              name="name"
              value={form.name}
              maxLength={200}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <TestGivenFields {...{ form, set, errors, test, document, groups }} />
        <TestExpectFields form={form} set={set} error={errors.expect} document={document} />
        <TestNow document={document} test={Object.keys(unreadable).length > 0 ? null : written} onExpect={expectNow} />
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

const isTooLarge = (document: PolicyDocument) =>
  new TextEncoder().encode(JSON.stringify(document)).length > maxDocumentBytes
