'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { type Channel, channels, type Use, uses } from '@/lib/core/policy/decision'
import { ChoiceList } from './choice-list'
import { KeepTrial } from './keep-trial'
import type { PolicyGroup } from './policy-group'
import { TrialResult } from './trial-result'
import type { Policy } from './use-policy'
import { type Question, useTrial } from './use-trial'

interface Props {
  policy: Policy
  people: { id: string; name: string }[]
  groups: PolicyGroup[]
}

/** A text, and what would happen to it: the same judgement as any request, and nothing of it is stored. */
export function TryPanel({ policy, people, groups }: Props) {
  const { revision, isOpen } = policy.state
  const [question, setQuestion] = useState<Question>({
    text: '',
    against: isOpen ? 'draft' : 'published',
    personId: null,
    groups: [],
    channel: 'chat',
    uses: [],
  })
  const set = (change: Partial<Question>) => setQuestion((before) => ({ ...before, ...change }))
  const { trial, problem } = useTrial(question, revision)
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <div className="grid content-start gap-4">
        <Field label="Text to try" hint="Read by our own classifier. Nothing is stored, and no model is asked.">
          {(control) => (
            <Textarea
              {...control}
              className="min-h-40"
              maxLength={200_000}
              placeholder="Paste what someone might send."
              value={question.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
        <TryWhere question={question} set={set} people={people} />
        {question.personId === null && (
          <ChoiceList
            legend="Someone in these groups"
            hint="There are no groups yet."
            options={groups.map(({ slug, name }) => ({ value: slug, name }))}
            chosen={question.groups}
            onChange={(chosen) => set({ groups: chosen })}
          />
        )}
        <ChoiceList
          legend="With"
          options={uses.map((use) => ({ value: use, name: use }))}
          chosen={question.uses}
          onChange={(chosen) => set({ uses: chosen as Use[] })}
        />
      </div>
      <section aria-label="What would happen" aria-live="polite" className="grid content-start gap-4">
        {problem && <Alert>{problem}</Alert>}
        {trial === null ? (
          <p className="text-muted">Level, findings and what each boundary demands appear here as you type.</p>
        ) : (
          <>
            <TrialResult trial={trial} />
            <KeepTrial text={question.text} {...{ trial, policy, groups }} />
          </>
        )}
      </section>
    </div>
  )
}

interface WhereProps {
  question: Question
  set: (change: Partial<Question>) => void
  people: Props['people']
}

function TryWhere({ question, set, people }: WhereProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Field label="Against">
        {(control) => (
          <Select
            {...control}
            value={question.against}
            onChange={(event) => set({ against: event.target.value as Question['against'] })}
          >
            <option value="published">In force</option>
            <option value="draft">Draft</option>
          </Select>
        )}
      </Field>
      <Field label="Person">
        {(control) => (
          <Select
            {...control}
            value={question.personId ?? ''}
            onChange={(event) => set({ personId: event.target.value || null, groups: [] })}
          >
            <option value="">anyone</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Channel">
        {(control) => (
          <Select
            {...control}
            value={question.channel}
            onChange={(event) => set({ channel: event.target.value as Channel })}
          >
            {channels.map((channel) => (
              <option key={channel}>{channel}</option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
