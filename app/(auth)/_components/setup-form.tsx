'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import { FormField } from './form-field'
import { passwordHint } from './password-hint'

export function SetupForm({ token }: { token: string }) {
  const form = useForm(async ({ token: typed, organization, name, email, password }) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    await api('POST', '/api/setup', { token: typed, organization, zone, name, email, password })
    window.location.assign('/setup/model')
  })
  return (
    <form ref={form.form} onSubmit={form.onSubmit} className="grid gap-4" noValidate>
      {form.problem && <Alert>{form.problem}</Alert>}
      <FormField
        name="token"
        label="Setup token"
        hint="Printed in the terminal where Gatehouse was started."
        defaultValue={token}
        autoComplete="off"
        spellCheck={false}
        autoFocus={token === ''}
        errors={form.fields}
      />
      <FormField
        name="organization"
        label="Organization"
        autoComplete="organization"
        autoFocus={token !== ''}
        errors={form.fields}
      />
      <FormField name="name" label="Your name" autoComplete="name" errors={form.fields} />
      <FormField name="email" label="E-mail" type="email" autoComplete="username" errors={form.fields} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint={passwordHint}
        errors={form.fields}
      />
      <Button type="submit" variant="primary" disabled={form.busy}>
        {form.busy ? 'Creating…' : 'Create owner account'}
      </Button>
    </form>
  )
}
