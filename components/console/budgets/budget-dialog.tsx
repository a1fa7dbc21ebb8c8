'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { api } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { BudgetUnit } from '@/lib/core/usage/budget'
import type { BudgetView } from '@/lib/core/usage/budget-view'
import { type BudgetChoices, BudgetSubject } from './budget-subject'
import { limitFrom, limitText } from './limit-text'
import { RemoveBudget } from './remove-budget'

interface Props {
  /** null = a new one. */
  budget: BudgetView | null
  choices: BudgetChoices
  onClose: () => void
  onSaved: () => void
}

export function BudgetDialog({ budget, choices, onClose, onSaved }: Props) {
  const [unit, setUnit] = useState<BudgetUnit>(budget?.unit ?? 'money')
  const form = useForm(async ({ name, limit = '', hard, ...rest }) => {
    const change = { name, limit: limitFrom(limit, unit), hard: hard === 'yes' }
    if (budget) await api('PUT', `/api/budgets/${budget.id}`, { ...change, version: budget.version })
    else await api('POST', '/api/budgets', { ...rest, ...change, subjectId: rest.subjectId || null })
    onSaved()
  })
  return (
    <Dialog open onClose={onClose} title={budget ? `Budget ${budget.name}` : 'New budget'}>
      <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
        {form.problem && <Alert>{form.problem}</Alert>}
        <Field label="Name" hint="People read it when it stops them." error={form.fields.name}>
          {(control) => <Input {...control} name="name" maxLength={80} defaultValue={budget?.name} required />}
        </Field>
        {budget === null && (
          <>
            <BudgetSubject choices={choices} error={form.fields.subjectId} />
            <UnitAndPeriod unit={unit} onUnit={setUnit} />
          </>
        )}
        <Field
          label={unit === 'money' ? 'Limit in dollars' : 'Limit in tokens'}
          hint={
            unit === 'money' ? 'Models on your own servers cost nothing here.' : 'Counts every model, also your own.'
          }
          error={form.fields.limit}
        >
          {(control) => (
            <Input
              {...control}
              name="limit"
              inputMode="decimal"
              defaultValue={budget ? limitText(budget) : ''}
              required
            />
          )}
        </Field>
        <Field label="When it is used up" error={form.fields.hard}>
          {(control) => (
            <Select {...control} name="hard" defaultValue={budget?.hard === false ? 'no' : 'yes'}>
              <option value="yes">Stop what has no room in it</option>
              <option value="no">Only tell</option>
            </Select>
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          {budget && <RemoveBudget budget={budget} onRemoved={onSaved} />}
          <span className="ms-auto" />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function UnitAndPeriod({ unit, onUnit }: { unit: BudgetUnit; onUnit: (unit: BudgetUnit) => void }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Counted in">
        {(control) => (
          <Select {...control} name="unit" value={unit} onChange={(event) => onUnit(event.target.value as BudgetUnit)}>
            <option value="money">Money</option>
            <option value="tokens">Tokens</option>
          </Select>
        )}
      </Field>
      <Field label="Period">
        {(control) => (
          <Select {...control} name="period" defaultValue="month">
            <option value="day">Day</option>
            <option value="week">Week, from Monday</option>
            <option value="month">Month</option>
          </Select>
        )}
      </Field>
    </div>
  )
}
