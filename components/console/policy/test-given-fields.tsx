import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { channels, type Purpose, purposes, type Use, uses } from '@/lib/core/policy/decision'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import { Choice } from './choice'
import { ChoiceList } from './choice-list'
import type { PolicyGroup } from './policy-group'
import type { TestForm } from './test-form'

interface Props {
  form: TestForm
  set: (change: Partial<TestForm>) => void
  errors: Record<string, string>
  test: PolicyTest
  document: PolicyDocument
  groups: PolicyGroup[]
}

const options = (values: readonly string[]) => values.map((value) => ({ value, name: value }))

/** What the test gives: a text that our classifier reads, or a level and findings; and from whom, and how. */
export function TestGivenFields(props: Props) {
  const { form, set, errors, document, groups } = props
  const gone = form.groups.filter((slug) => !groups.some((group) => group.slug === slug))
  const known = groups.map(({ slug, name }) => ({ value: slug, name }))
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">Given</legend>
      <GivenWhat {...props} />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <Choice
          label="Level before"
          any="as in a new chat"
          value={form.level}
          options={document.levels.map(({ id, name }) => ({ value: id, name }))}
          onChange={(level) => set({ level })}
        />
        <Choice
          label="Channel"
          any="chat, as usual"
          value={form.channel}
          options={options(channels)}
          onChange={(channel) => set({ channel: channel as TestForm['channel'] })}
        />
        <Choice
          label="Purpose"
          any="answer, as usual"
          value={form.purpose}
          options={options(purposes)}
          onChange={(purpose) => set({ purpose: purpose as Purpose | '' })}
        />
      </div>
      <ChoiceList
        legend="From someone in these groups"
        hint="There are no groups yet."
        options={[...known, ...gone.map((slug) => ({ value: slug, name: `${slug} (no group of this portal)` }))]}
        chosen={form.groups}
        onChange={(chosen) => set({ groups: chosen })}
      />
      <ChoiceList
        legend="With"
        options={options(uses)}
        chosen={form.uses}
        onChange={(chosen) => set({ uses: chosen as Use[] })}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Tokens" hint="Left open: as many as the text has." error={errors.tokens}>
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
        <Field label="Moment" hint="For hours and ends: 2026-03-02T09:00:00Z. Optional." error={errors.at}>
          {(control) => (
            <Input {...control} name="at" value={form.at} onChange={(event) => set({ at: event.target.value })} />
          )}
        </Field>
      </div>
    </fieldset>
  )
}

function GivenWhat({ form, set, errors, test }: Props) {
  const { messages } = test.given
  return (
    <>
      {messages && (
        <p className="text-muted">Gives {messages.length} messages of a chat, which stay as they are written.</p>
      )}
      {!messages && (
        <Choice
          label="What is sent"
          value={form.kind}
          options={[
            { value: 'text', name: 'A text, read by our own classifier' },
            { value: 'findings', name: 'A level and findings, without a text' },
          ]}
          onChange={(kind) => set({ kind: kind as TestForm['kind'] })}
        />
      )}
      {form.kind === 'text' && (
        <Field
          label="Text"
          hint="Kept in the policy and in each version of it: everyone who may read the policy reads it. Use an example that is made up."
          error={errors.text}
        >
          {(control) => (
            <Textarea
              {...control}
              name="text"
              className="min-h-24"
              value={form.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
      )}
      {(form.kind === 'findings' || form.findings !== '') && (
        <Field
          label="Findings"
          hint="One a line: type, count, confidence. finance.iban 2 high. None: nothing was found."
          error={errors.findings}
        >
          {(control) => (
            <Textarea
              {...control}
              name="findings"
              spellCheck={false}
              value={form.findings}
              onChange={(event) => set({ findings: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}
