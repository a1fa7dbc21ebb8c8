import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { channels, type Purpose, purposes, type Use, uses } from '@/lib/core/policy/decision'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { Choice } from './choice'
import { ChoiceList } from './choice-list'
import type { PolicyGroup } from './policy-group'
import { RuleFindings } from './rule-findings'
import type { RuleForm } from './rule-form'
import { RuleHours } from './rule-hours'

interface Props {
  form: RuleForm
  set: (change: Partial<RuleForm>) => void
  errors: Record<string, string>
  document: PolicyDocument
  groups: PolicyGroup[]
}

const options = (values: readonly string[]) => values.map((value) => ({ value, name: value }))

/** When the rule holds: all of what is chosen. What is left open does not ask. */
export function RuleConditions({ form, set, errors, document, groups }: Props) {
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-3">
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
        <Field label="Tokens at least" hint="Optional." error={errors.tokens}>
          {(control) => (
            <Input
              {...control}
              name="tokens"
              inputMode="numeric"
              value={form.tokens}
              onChange={(event) => set({ tokens: event.target.value })}
            />
          )}
        </Field>
      </div>
      <RuleGroups {...{ form, set, errors, groups }} />
      <RuleFindings {...{ form, set, errors }} />
      <ChoiceList
        legend="Any of these is used"
        options={options(uses)}
        chosen={form.uses}
        onChange={(chosen) => set({ uses: chosen as Use[] })}
      />
      <ChoiceList
        legend="For any of these purposes"
        options={options(purposes)}
        chosen={form.purposes}
        onChange={(chosen) => set({ purposes: chosen as Purpose[] })}
      />
      <RuleHours hours={form.hours} zone={document.zone} errors={errors} onChange={(hours) => set({ hours })} />
    </>
  )
}

function RuleGroups({ form, set, errors, groups }: Omit<Props, 'document'>) {
  // A group that is gone stays visible, so that it can be taken out.
  const optionsOf = (chosen: string[]) => [
    ...groups.map(({ slug, name }) => ({ value: slug, name })),
    ...chosen
      .filter((slug) => !groups.some((group) => group.slug === slug))
      .map((slug) => ({ value: slug, name: `${slug} (is gone)` })),
  ]
  return (
    <>
      <ChoiceList
        legend="People in any of these groups"
        hint="There are no groups yet, so it holds for everyone."
        options={optionsOf(form.groups)}
        chosen={form.groups}
        onChange={(chosen) => set({ groups: chosen })}
      />
      <div className="grid gap-1.5">
        <ChoiceList
          legend="Not for people in these groups"
          hint="There are no groups yet."
          options={optionsOf(form.notGroups)}
          chosen={form.notGroups}
          onChange={(chosen) => set({ notGroups: chosen })}
        />
        {errors.notGroups && (
          <p role="alert" className="text-danger text-sm">
            {errors.notGroups}
          </p>
        )}
      </div>
    </>
  )
}
