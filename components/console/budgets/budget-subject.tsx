'use client'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type BudgetScope, budgetScopes } from '@/lib/core/usage/budget'
import { scopeNames } from '@/lib/core/usage/budget-sentences'

interface Named {
  id: string
  name: string
}

export interface BudgetChoices {
  people: Named[]
  groups: Named[]
}

/** Whom a new budget is for. */
export function BudgetSubject({ choices, error }: { choices: BudgetChoices; error: string | undefined }) {
  const [scope, setScope] = useState<BudgetScope>('organization')
  const list = scope === 'person' ? choices.people : choices.groups
  return (
    <>
      <Field label="For" hint={hints[scope]}>
        {(control) => (
          <Select
            {...control}
            name="scope"
            value={scope}
            onChange={(event) => setScope(event.target.value as BudgetScope)}
          >
            {budgetScopes.map((one) => (
              <option key={one} value={one}>
                {scopeNames[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {scope !== 'organization' && (
        <Field label={scope === 'person' ? 'Who' : 'Group'} error={error}>
          {(control) => (
            <Select {...control} name="subjectId" key={scope} defaultValue="">
              <option value="">Choose…</option>
              {list.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  )
}

const hints: Record<BudgetScope, string> = {
  organization: 'What everybody uses together.',
  group: 'What the people use together whose home group it is.',
  person: 'What one person uses.',
  member: 'As much for each member of the group.',
}
