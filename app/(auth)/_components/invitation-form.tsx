'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import { FormField } from './form-field'
import { passwordHint } from './password-hint'

export function InvitationForm({ token, email }: { token: string; email: string }) {
  const form = useForm(async ({ name, password }) => {
    await api('POST', `/api/invitations/${encodeURIComponent(token)}/accept`, { name, password })
    window.location.assign('/')
  })
  return (
    <form ref={form.form} onSubmit={form.onSubmit} className="grid gap-4" noValidate>
      {form.problem && <Alert>{form.problem}</Alert>}
      <FormField
        name="email"
        label="E-mail"
        value={email}
        readOnly
        autoComplete="username"
        hint="The invitation is bound to it."
        errors={form.fields}
      />
      <FormField name="name" label="Your name" autoComplete="name" autoFocus errors={form.fields} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint={passwordHint}
        errors={form.fields}
      />
      <Button type="submit" variant="primary" disabled={form.busy}>
        {form.busy ? 'Joining…' : 'Join'}
      </Button>
    </form>
  )
}
