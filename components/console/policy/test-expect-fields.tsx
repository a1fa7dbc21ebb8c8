import type { Action } from '@/lib/core/policy/action'
import { actions as allActions } from '@/lib/core/policy/action'
import { boundaries } from '@/lib/core/policy/boundary'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { actionWords } from './action-words'
import { Choice } from './choice'
import type { TestForm } from './test-form'
import { partName } from './verdict-words'

interface Props {
  form: TestForm
  set: (change: Partial<TestForm>) => void
  error: string | undefined
  document: PolicyDocument
}

/** What must come of it. What is left open is not asked about. */
export function TestExpectFields({ form, set, error, document }: Props) {
  const chooseAction = (boundary: (typeof boundaries)[number], action: string) =>
    set({ actions: { ...form.actions, [boundary]: (action || undefined) as Action | undefined } })
  return (
    <fieldset aria-describedby={error ? 'test-expect-error' : undefined}>
      <legend className="mb-2 font-semibold">Expected</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="Level expected"
          name="expect"
          isInvalid={error !== undefined}
          any="not asked"
          value={form.expectLevel}
          options={document.levels.map(({ id, name }) => ({ value: id, name }))}
          onChange={(expectLevel) => set({ expectLevel })}
        />
        {boundaries.map((boundary) => (
          <Choice
            key={boundary}
            label={partName(boundary)}
            any="not asked"
            value={form.actions[boundary] ?? ''}
            options={allActions.map((action) => ({ value: action, name: actionWords[action].word }))}
            onChange={(action) => chooseAction(boundary, action)}
          />
        ))}
      </div>
      {error && (
        <p id="test-expect-error" role="alert" className="mt-2 text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
