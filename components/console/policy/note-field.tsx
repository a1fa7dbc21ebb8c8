import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

/** Why a version is published: kept with it, never in the log. */
export function NoteField({ error }: { error: string | undefined }) {
  return (
    <Field label="Why" hint="Colleagues read it beside the version." error={error}>
      {(control) => <Textarea {...control} name="note" maxLength={2000} required />}
    </Field>
  )
}
