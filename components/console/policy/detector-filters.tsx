'use client'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { english } from '@/lib/core/i18n/english'
import type { DetectorFilter } from '@/lib/core/policy/detector-rows'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { setQuery } from './set-query'

/** What the table is narrowed to; all of it stands in the address. */
export function DetectorFilters({ filter, document }: { filter: DetectorFilter; document: PolicyDocument }) {
  return (
    <search>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <Field label="Find">
          {(control) => (
            <Input
              {...control}
              type="search"
              autoComplete="off"
              placeholder="IBAN, health, password …"
              value={filter.text}
              onChange={(event) => setQuery({ q: event.target.value }, 'replace')}
            />
          )}
        </Field>
        <Field label="Family">
          {(control) => (
            <Select {...control} value={filter.family} onChange={(event) => setQuery({ family: event.target.value })}>
              <option value="">All families</option>
              {Object.entries(english.findingFamily).map(([family, name]) => (
                <option key={family} value={family}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Level in the draft">
          {(control) => (
            <Select {...control} value={filter.level} onChange={(event) => setQuery({ level: event.target.value })}>
              <option value="">All levels</option>
              {document.levels.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="ignored">Counts for nothing</option>
            </Select>
          )}
        </Field>
        <Field label="Found">
          {(control) => (
            <Select
              {...control}
              value={filter.isFound ? 'yes' : ''}
              onChange={(event) => setQuery({ found: event.target.value })}
            >
              <option value="">All kinds</option>
              <option value="yes">Found in 30 days</option>
            </Select>
          )}
        </Field>
      </div>
    </search>
  )
}
