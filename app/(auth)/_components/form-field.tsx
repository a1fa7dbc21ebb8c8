import type { ComponentProps, ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

interface Props extends ComponentProps<'input'> {
  name: string
  label: string
  hint?: ReactNode
  errors: Record<string, string>
}

export function FormField({ name, label, hint, errors, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={errors[name]}>
      {(control) => <Input {...control} name={name} required {...rest} />}
    </Field>
  )
}
