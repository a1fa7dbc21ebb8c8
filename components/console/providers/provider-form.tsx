'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import { english } from '@/lib/core/i18n/english'
import type { ProviderKind } from '@/lib/core/routing/provider-kind'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { kindOrder, kindWords } from './provider-kinds'

interface Props {
  kinds?: ProviderKind[]
  submitLabel: string
  onRegistered: (provider: ProviderView) => Promise<void> | void
}

/** Kind, address or key, and where the bytes end up. A cloud account is never asked: it is cloud. */
export function ProviderForm({ kinds = kindOrder, submitLabel, onRegistered }: Props) {
  const [kind, setKind] = useState<ProviderKind>(kinds[0] ?? 'ollama')
  const words = kindWords[kind]
  const form = useForm(async (values) => {
    const { name, baseUrl, key, boundary } = values
    const body = { name, kind, baseUrl, boundary: words.cloud ? 'cloud' : boundary, ...(key ? { key } : {}) }
    await onRegistered(await api<ProviderView>('POST', '/api/providers', body))
  })
  return (
    <form ref={form.form} onSubmit={form.onSubmit} className="grid gap-4" noValidate>
      {form.problem && <Alert>{form.problem}</Alert>}
      <Field label="Kind" error={form.fields.kind}>
        {(control) => (
          <Select {...control} value={kind} onChange={(event) => setKind(event.target.value as ProviderKind)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {kindWords[one].name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Name" hint="As people will read it, for example gpu-a." error={form.fields.name}>
        {(control) => <Input {...control} name="name" maxLength={60} required />}
      </Field>
      <Field label="Address" error={form.fields.baseUrl}>
        {(control) => (
          <Input
            {...control}
            key={kind}
            name="baseUrl"
            inputMode="url"
            spellCheck={false}
            placeholder={words.example}
            defaultValue={words.cloud ? words.example : ''}
            required
          />
        )}
      </Field>
      <Field
        label={words.cloud ? 'Key' : 'Key (if it asks for one)'}
        hint="Stored encrypted, bound to this address, never shown again."
        error={form.fields.key}
      >
        {(control) => <Input {...control} name="key" type="password" autoComplete="off" spellCheck={false} />}
      </Field>
      <BoundaryField cloud={words.cloud} error={form.fields.boundary} />
      <Button type="submit" variant="primary" className="justify-self-start" disabled={form.busy}>
        {form.busy ? 'Adding…' : submitLabel}
      </Button>
    </form>
  )
}

function BoundaryField({ cloud, error }: { cloud: boolean; error: string | undefined }) {
  if (cloud) {
    return (
      <p className="text-muted text-sm">
        Boundary: {english.boundary.cloud.name}. {english.boundary.cloud.meaning}
      </p>
    )
  }
  return (
    <Field label="Where do its bytes end up?" error={error}>
      {(control) => (
        <Select {...control} name="boundary" defaultValue="local">
          {(['local', 'private', 'cloud'] as const).map((boundary) => (
            <option key={boundary} value={boundary}>
              {english.boundary[boundary].name}: {english.boundary[boundary].meaning}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
