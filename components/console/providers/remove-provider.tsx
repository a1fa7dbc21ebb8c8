'use client'
import { type FormEvent, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { api, sentenceOf } from '@/lib/client/api'
import type { ProviderView } from '@/lib/core/routing/provider-view'

/** Asks for the name: it takes the models with it. The log and the books keep what they have. */
export function RemoveProvider({ provider }: { provider: ProviderView }) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await api('DELETE', `/api/providers/${provider.id}`)
      window.location.assign('/console/providers')
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  return (
    <section aria-labelledby="remove-heading" className="grid gap-3 border-line border-t pt-6">
      <h2 id="remove-heading" className="font-semibold text-lg">
        Remove
      </h2>
      <p className="text-muted">
        Its models are gone from every picker at once. The log and the books keep what they have.
      </p>
      <Button variant="danger" className="justify-self-start" onClick={() => setOpen(true)}>
        Remove provider
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={`Remove ${provider.name}?`}>
          <form onSubmit={remove} className="grid gap-4">
            {problem && <Alert>{problem}</Alert>}
            <Field label={`Type “${provider.name}” to confirm`}>
              {(control) => (
                <Input
                  {...control}
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
            <div className="flex justify-end gap-2">
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button type="submit" variant="danger" disabled={typed.trim() !== provider.name.trim()}>
                Remove
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  )
}
