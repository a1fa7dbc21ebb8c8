'use client'
import { useSearchParams } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { ChangeList, sumOf } from './change-list'
import { setQuery } from './set-query'
import { useDiff } from './use-diff'

/** Any two versions, newest first in `versions`; the address keeps which. */
export function VersionDiff({ versions }: { versions: number[] }) {
  const query = useSearchParams()
  const chosen = (name: string, fallback: number) => {
    const version = Number(query.get(name))
    return versions.includes(version) ? version : fallback
  }
  const from = chosen('from', versions[1] ?? 1)
  const to = chosen('to', versions[0] ?? 1)
  const { diff, problem } = useDiff(from, to)
  return (
    <section aria-labelledby="version-diff" className="grid gap-3">
      <h2 id="version-diff" className="font-semibold">
        What changed
      </h2>
      <div className="grid max-w-80 grid-cols-2 gap-3">
        <VersionChoice label="From" value={from} versions={versions} onChange={(from) => setQuery({ from })} />
        <VersionChoice label="To" value={to} versions={versions} onChange={(to) => setQuery({ to })} />
      </div>
      {problem && <Alert>{problem}</Alert>}
      {diff === null ? (
        !problem && <div className="skeleton h-5 w-72" />
      ) : (
        <>
          <p className="text-muted">{sumOf(diff)}.</p>
          <ChangeList label={`From version ${from} to ${to}`} diff={diff} />
        </>
      )}
    </section>
  )
}

interface ChoiceProps {
  label: string
  value: number
  versions: number[]
  onChange: (version: string) => void
}

function VersionChoice({ label, value, versions, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {versions.map((version) => (
            <option key={version} value={version}>
              Version {version}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
