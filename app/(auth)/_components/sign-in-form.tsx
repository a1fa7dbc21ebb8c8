'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import { FormField } from './form-field'

/** A full load afterwards: every page is read anew, as the person who has just signed in. */
export function SignInForm({ next }: { next: string }) {
  const form = useForm(async ({ email, password }) => {
    await api('POST', '/api/session', { email, password })
    window.location.assign(next)
  })
  return (
    <form ref={form.form} onSubmit={form.onSubmit} className="grid gap-4" noValidate>
      {form.problem && <Alert>{form.problem}</Alert>}
      <FormField name="email" label="E-mail" type="email" autoComplete="username" autoFocus errors={form.fields} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        errors={form.fields}
      />
      <Button type="submit" variant="primary" disabled={form.busy}>
        {form.busy ? 'Signing in…' : 'Sign in'}
      </Button>
      <p className="text-muted text-sm">No account, or no way in? An owner or admin can send you an invitation link.</p>
    </form>
  )
}
