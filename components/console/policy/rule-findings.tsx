import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { type Confidence, confidences } from '@/lib/core/classification/finding'
import { Choice } from './choice'
import { ChoiceList } from './choice-list'
import { families, type RuleForm } from './rule-form'

interface Props {
  form: RuleForm
  set: (change: Partial<RuleForm>) => void
  errors: Record<string, string>
}

const options = (values: readonly string[]) => values.map((value) => ({ value, name: value }))

/** What must be found, how many of it, how surely, and beside what. */
export function RuleFindings({ form, set, errors }: Props) {
  if (form.types === null)
    return (
      <p className="text-muted text-sm">
        This rule asks for several findings at once, which this form cannot show. That part stays as it is written; the
        sentence above says it.
      </p>
    )
  // Kinds within a family stay visible, so that they can be taken out.
  const kinds = form.types.filter((type) => !families.includes(type))
  return (
    <>
      <ChoiceList
        legend="Any of these is found"
        options={options([...families, ...kinds])}
        chosen={form.types}
        onChange={(types) => set({ types })}
      />
      {form.types.length > 0 && (
        <>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <Field label="At least" hint="Different values of them." error={errors.count}>
              {(control) => (
                <Input
                  {...control}
                  name="count"
                  inputMode="numeric"
                  value={form.count}
                  onChange={(event) => set({ count: event.target.value })}
                />
              )}
            </Field>
            <Choice
              label="Confidence"
              value={form.confidence}
              options={confidences.map((value) => ({ value, name: value === 'high' ? value : `${value} or higher` }))}
              onChange={(confidence) => set({ confidence: confidence as Confidence })}
            />
          </div>
          <ChoiceList
            legend="In one record with any of these"
            options={options(families)}
            chosen={form.beside}
            onChange={(beside) => set({ beside })}
          />
        </>
      )}
    </>
  )
}
