import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { english } from '@/lib/core/i18n/english'
import { type WrittenAction, writtenActions } from '@/lib/core/policy/action'
import { boundaries } from '@/lib/core/policy/boundary'
import { actionWords } from './action-words'
import type { RuleForm } from './rule-form'

interface Props {
  form: RuleForm
  set: (change: Partial<RuleForm>) => void
  error: string | undefined
}

/** What the rule demands at each boundary; `allow` demands nothing, so it is not offered anew. */
export function RuleDemands({ form, set, error }: Props) {
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? 'rule-demands-error' : undefined}>
      <legend className="mb-1.5 font-medium text-sm">Then</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {boundaries.map((boundary) => (
          <Field key={boundary} label={english.boundary[boundary].name}>
            {(control) => (
              <Select
                {...control}
                name={boundary === boundaries[0] ? 'demands' : undefined}
                aria-invalid={error ? true : undefined}
                value={form.demands[boundary] ?? ''}
                onChange={(event) =>
                  set({
                    demands: { ...form.demands, [boundary]: (event.target.value || undefined) as WrittenAction },
                  })
                }
              >
                <option value="">nothing more</option>
                {writtenActions
                  .filter((action) => action !== 'allow' || form.demands[boundary] === 'allow')
                  .map((action) => (
                    <option key={action} value={action}>
                      {actionWords[action].word}
                    </option>
                  ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      {error && (
        <p id="rule-demands-error" role="alert" className="text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
