'use client'
import { Download } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { usageRanges } from '@/lib/core/usage/usage-choices'
import type { UsageDimension, UsageQuery } from '@/lib/core/usage/usage-query'
import { type UsageChange, usageUrl } from '@/lib/core/usage/usage-url'
import { dimensionNames, rangeNames } from '@/lib/core/usage/usage-words'

interface Props {
  path: string
  /** Where the file of this page comes from. */
  csvPath: string
  query: UsageQuery
  dimensions: UsageDimension[]
  /** The organization's. */
  zone: string
  today: string
}

/** What the page shows: each choice is a new URL, so it can be sent, kept and gone back from. */
export function UsageBar({ path, csvPath, query, dimensions, zone, today }: Props) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const show = (change: UsageChange) => start(() => router.push(usageUrl(path, query, change), { scroll: false }))
  return (
    <div className="grid gap-3" aria-busy={pending}>
      <div className="flex flex-wrap items-end gap-3">
        <Choice
          label="Range"
          value={query.range}
          options={usageRanges.map((range) => [range, rangeNames[range]])}
          onChoose={(range) =>
            show({ range, ...(range === 'custom' ? { from: query.from ?? today, to: query.to ?? today } : {}) })
          }
        />
        <Choice
          label="Group by"
          value={query.by}
          options={dimensions.map((by) => [by, dimensionNames[by]])}
          onChoose={(by) => show({ by })}
        />
        <Choice
          label="Compare with"
          value={query.compare}
          options={[
            ['previous', 'Time before'],
            ['none', 'Nothing'],
          ]}
          onChoose={(compare) => show({ compare })}
        />
        <Choice
          label="Days in"
          value={query.zone}
          options={[
            ['organization', zone],
            ['utc', 'UTC'],
          ]}
          onChoose={(chosen) => show({ zone: chosen })}
        />
        <a className={buttonClass('outline', 'md', 'ms-auto')} href={usageUrl(csvPath, query)} download>
          <Download aria-hidden className="size-4" />
          CSV
        </a>
      </div>
      {query.range === 'custom' && <CustomRange query={query} onShow={show} />}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: (readonly [T, string])[]
  onChoose: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="grid gap-1 max-sm:flex-[1_1_40%]">
      <label htmlFor={id} className="text-muted text-xs">
        {label}
      </label>
      <Select id={id} value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}

function CustomRange({ query, onShow }: { query: UsageQuery; onShow: (change: UsageChange) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [from, to] = [String(data.get('from')), String(data.get('to'))].sort()
    onShow({ range: 'custom', from, to })
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <DateField name="from" label="First day" value={query.from} />
      <DateField name="to" label="Last day" value={query.to} />
      <Button type="submit">Show</Button>
    </form>
  )
}

function DateField({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-muted text-xs">
        {label}
      </label>
      <Input id={id} type="date" name={name} required defaultValue={value} />
    </div>
  )
}
