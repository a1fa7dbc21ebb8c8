'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type AuditQuery, auditPath } from './audit-path'
import { type FilterChoices, rareSelects, type SelectFilter, usualSelects } from './filter-choices'

interface Props {
  query: AuditQuery
  choices: FilterChoices
}

const typed = [
  { name: 'from', label: 'From (UTC)', type: 'date' },
  { name: 'to', label: 'To, that day included', type: 'date' },
  { name: 'id', label: 'Id begins with', type: 'search' },
] as const

const rareTyped = [
  { name: 'run', label: 'Request (run) id', type: 'search' },
  { name: 'conversation', label: 'Conversation id', type: 'search' },
  { name: 'request', label: 'HTTP request id', type: 'search' },
] as const

const rareNames = [...rareSelects.map(({ name }) => name), ...rareTyped.map(({ name }) => name)]

/** The filters of a search. Lists apply at once; what is typed, with Enter or Search. */
export function EventFilters({ query, choices }: Props) {
  const router = useRouter()
  const [values, setValues] = useState(query)
  const [searching, startSearching] = useTransition()
  useEffect(() => setValues(query), [query])
  const search = (next: AuditQuery) => {
    setValues(next)
    startSearching(() => router.push(auditPath(next, { cursor: null, open: null })))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(values)
  }
  const set = (name: string, value: string) => ({ ...values, [name]: value })
  const select = (filter: SelectFilter) => (
    <SelectField
      key={filter.name}
      filter={filter}
      choices={choices}
      values={values}
      onChange={(value) =>
        search(filter.name === 'family' ? { ...set('family', value), type: '' } : set(filter.name, value))
      }
    />
  )
  const input = ({ name, label, type }: (typeof typed)[number] | (typeof rareTyped)[number]) => (
    <Field key={name} label={label}>
      {(control) => (
        <Input
          {...control}
          type={type}
          value={(values[name] ?? '').slice(0, type === 'date' ? 10 : undefined)}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setValues(set(name, event.target.value))}
        />
      )}
    </Field>
  )
  const isFiltered = Object.keys(query).some((key) => key !== 'order' && key !== 'cursor')
  return (
    <search>
      <form aria-label="Filters" aria-busy={searching} onSubmit={submit} className="grid gap-3">
        <div className={gridClass}>
          {typed.map(input)}
          {usualSelects.map(select)}
        </div>
        <details open={rareNames.some((name) => query[name])}>
          <summary className="w-fit cursor-pointer rounded-md py-1 font-medium text-sm">More filters</summary>
          <div className={`${gridClass} pt-2`}>
            {rareSelects.map(select)}
            {rareTyped.map(input)}
          </div>
        </details>
        <div className="flex flex-wrap gap-2">
          <Button type="submit">{searching ? 'Searching…' : 'Search'}</Button>
          {isFiltered && (
            <Link href="/console/audit" prefetch={false} className={buttonClass('ghost')}>
              Clear filters
            </Link>
          )}
        </div>
      </form>
    </search>
  )
}

const gridClass = 'grid grid-cols-2 gap-3 max-[359px]:grid-cols-1 sm:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]'

interface SelectProps {
  filter: SelectFilter
  choices: FilterChoices
  values: AuditQuery
  onChange: (value: string) => void
}

function SelectField({ filter, choices, values, onChange }: SelectProps) {
  const value = values[filter.name] ?? ''
  const options = filter.optionsOf(choices, values)
  const isKnown = value === '' || options.some(({ id }) => id === value)
  return (
    <Field label={filter.label}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{filter.any}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
