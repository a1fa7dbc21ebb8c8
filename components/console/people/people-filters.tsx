'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { peoplePath } from '@/lib/core/access/people-path'
import type { PeopleQuery } from '@/lib/core/access/people-query'
import { roles } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'

interface Props {
  query: PeopleQuery
  groups: { id: string; name: string }[]
}

type Choice = 'role' | 'group' | 'state'

/** Lists apply at once; what is typed, with Enter or Search. */
export function PeopleFilters({ query, groups }: Props) {
  const router = useRouter()
  const [text, setText] = useState(query.q ?? '')
  const [searching, startSearching] = useTransition()
  useEffect(() => setText(query.q ?? ''), [query.q])
  const search = (change: Partial<Record<Choice | 'q', string>>) =>
    startSearching(() => router.push(peoplePath(query, { q: text, ...change } as Partial<PeopleQuery>)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search({})
  }
  const select = (name: Choice, label: string, any: string, options: { id: string; name: string }[]) => (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          name={name}
          value={query[name] ?? ''}
          onChange={(event) => search({ [name]: event.target.value })}
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
  const isFiltered = [query.q, query.role, query.group, query.state].some(Boolean)
  return (
    <search>
      <form
        aria-label="Filters"
        aria-busy={searching}
        // Sent by the browser itself where somebody is faster than our scripts.
        action="/console/people"
        onSubmit={submit}
        className="grid grid-cols-2 items-end gap-3 max-[359px]:grid-cols-1 lg:grid-cols-[minmax(14rem,2fr)_repeat(3,minmax(8rem,1fr))_auto]"
      >
        <div className="max-lg:col-span-full">
          <Field label="Search">
            {(control) => (
              <Input
                {...control}
                type="search"
                name="q"
                placeholder="Name or e-mail"
                autoComplete="off"
                spellCheck={false}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        </div>
        {select(
          'role',
          'Role',
          'Every role',
          roles.map((id) => ({ id, name: english.role[id] })),
        )}
        {select('group', 'Group', 'Every group', [...groups, { id: 'none', name: 'In no group' }])}
        {select(
          'state',
          'State',
          'Every state',
          Object.entries(english.personState).map(([id, name]) => ({ id, name })),
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit">{searching ? 'Searching…' : 'Search'}</Button>
          {isFiltered && (
            <Link href="/console/people" prefetch={false} className={buttonClass('ghost')}>
              Clear filters
            </Link>
          )}
        </div>
      </form>
    </search>
  )
}
