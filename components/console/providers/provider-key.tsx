'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { showToast } from '@/lib/client/toasts'
import { useForm } from '@/lib/client/use-form'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { TimeAgo } from '../time-ago'

/** Write-only: four characters to know it by, the address it is bound to, and who set it when. */
export function ProviderKey({ provider, onSave }: { provider: ProviderView; onSave: (key: string) => Promise<void> }) {
  const [typing, setTyping] = useState(false)
  const { key } = provider
  const form = useForm(async (values) => {
    await onSave(values.key ?? '')
    setTyping(false)
    showToast('Key saved')
  })
  return (
    <section aria-labelledby="key-heading" className="grid gap-3">
      <h2 id="key-heading" className="font-semibold text-lg">
        Key
      </h2>
      {key ? (
        <p>
          <span className="font-mono" translate="no">
            •••• {key.last4}
          </span>
          <span className="text-muted">
            {' '}
            bound to {key.boundTo}, set by {key.setBy} <TimeAgo at={key.setAt} />
          </span>
        </p>
      ) : (
        <p className="text-muted">No key. Most servers in the house need none.</p>
      )}
      {typing ? (
        <form ref={form.form} onSubmit={form.onSubmit} className="grid max-w-[420px] gap-3" noValidate>
          {form.problem && <Alert>{form.problem}</Alert>}
          <Field
            label="New key"
            hint="Stored encrypted, never shown again. It opens only for this address."
            error={form.fields.key}
          >
            {(control) => <Input {...control} name="key" type="password" autoComplete="off" autoFocus required />}
          </Field>
          <div className="flex gap-2">
            <Button type="submit" variant="primary" disabled={form.busy}>
              Save key
            </Button>
            <Button onClick={() => setTyping(false)}>Cancel</Button>
          </div>
        </form>
      ) : (
        <Button className="justify-self-start" onClick={() => setTyping(true)}>
          {key ? 'Replace key' : 'Set a key'}
        </Button>
      )}
    </section>
  )
}
