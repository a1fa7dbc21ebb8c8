import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { channels, type Purpose, purposes, type Use, uses } from '@/lib/core/policy/decision'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { ChoiceList } from './choice-list'
import type { PolicyGroup } from './policy-group'
import { families, type RuleForm } from './rule-form'

interface Props {
  form: RuleForm
  set: (change: Partial<RuleForm>) => void
  document: PolicyDocument
  groups: PolicyGroup[]
}

const options = (values: readonly string[]) => values.map((value) => ({ value, name: value }))

/** When the rule holds: all of what is chosen. What is left open does not ask. */
export function RuleConditions({ form, set, document, groups }: Props) {
  // A group that is gone stays visible, so that it can be taken out.
  const gone = form.groups.filter((slug) => !groups.some((group) => group.slug === slug))
  const known = groups.map(({ slug, name }) => ({ value: slug, name }))
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Choice
          label="Level"
          any="any"
          value={form.level}
          options={document.levels.map(({ id, name }) => ({ value: id, name: `${name} or higher` }))}
          onChange={(level) => set({ level })}
        />
        <Choice
          label="Channel"
          any="any"
          value={form.channel}
          options={options(channels)}
          onChange={(channel) => set({ channel: channel as RuleForm['channel'] })}
        />
        <Choice
          label="Purpose"
          any="any"
          value={form.purpose}
          options={options(purposes)}
          onChange={(purpose) => set({ purpose: purpose as Purpose | '' })}
        />
      </div>
      <ChoiceList
        legend="People in any of these groups"
        hint="There are no groups yet, so it holds for everyone."
        options={[...known, ...gone.map((slug) => ({ value: slug, name: `${slug} (is gone)` }))]}
        chosen={form.groups}
        onChange={(chosen) => set({ groups: chosen })}
      />
      {form.families === null ? (
        <p className="text-muted text-sm">What must be found stays as it is written.</p>
      ) : (
        <ChoiceList
          legend="Any of these is found"
          options={options(families)}
          chosen={form.families}
          onChange={(chosen) => set({ families: chosen })}
        />
      )}
      <ChoiceList
        legend="Any of these is used"
        options={options(uses)}
        chosen={form.uses}
        onChange={(chosen) => set({ uses: chosen as Use[] })}
      />
    </>
  )
}

interface ChoiceProps {
  label: string
  any: string
  value: string
  options: { value: string; name: string }[]
  onChange: (value: string) => void
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
