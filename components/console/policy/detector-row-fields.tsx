'use client'
import { Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type Confidence, confidences } from '@/lib/core/classification/finding'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { KindRow } from '@/lib/core/policy/edit-detectors'

interface Props {
  rows: KindRow[]
  document: PolicyDocument
  problem: string | null
  onChange: (rows: KindRow[]) => void
}

const confidenceNames: Record<Confidence, string> = {
  low: 'low: candidates too',
  medium: 'medium or higher',
  high: 'high only',
}

/** Rows of its own: a level, from so many values on, from that confidence on. */
export function DetectorRowFields({ rows, document, problem, onChange }: Props) {
  const add = () => onChange([...rows, { level: document.levels.at(-1)?.id ?? '', confidence: 'medium', count: 1 }])
  const set = (at: number, change: Partial<KindRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  return (
    <div className="grid justify-items-start gap-3">
      {rows.length === 0 && <p>It has no row of its own: it counts as other rows and the default say.</p>}
      {rows.map((row, index) => (
        <RowFields
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          key={index}
          {...{ row, document, number: index + 1 }}
          problem={index === 0 ? problem : null}
          onChange={(change) => set(index, change)}
          onRemove={() => onChange(rows.filter((_, at) => at !== index))}
        />
      ))}
      <Button size="sm" onClick={add}>
        {rows.length === 0 ? 'Set a level and a threshold' : 'Add another row'}
      </Button>
    </div>
  )
}

interface RowProps {
  row: KindRow
  number: number
  document: PolicyDocument
  problem: string | null
  onChange: (change: Partial<KindRow>) => void
  onRemove: () => void
}

function RowFields({ row, number, document, problem, onChange, onRemove }: RowProps) {
  return (
    <fieldset className="grid w-full items-start gap-3 sm:grid-cols-[1fr_6rem_1fr_auto]">
      <legend className="sr-only">Row {number}</legend>
      <Field label="Level">
        {(control) => (
          <Select {...control} value={row.level} onChange={(event) => onChange({ level: event.target.value })}>
            {document.levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="At least" error={problem ?? undefined}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={Number.isNaN(row.count) ? '' : row.count}
            onChange={(event) => onChange({ count: countOf(event.target.value) })}
          />
        )}
      </Field>
      <Field label="Lowest confidence">
        {(control) => (
          <Select
            {...control}
            value={row.confidence}
            onChange={(event) => onChange({ confidence: event.target.value as Confidence })}
          >
            {confidences.map((confidence) => (
              <option key={confidence} value={confidence}>
                {confidenceNames[confidence]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <span className="sm:pt-6.5">
        <IconButton label={`Remove row ${number}`} onClick={onRemove}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </span>
    </fieldset>
  )
}

/** Nothing is no number yet: it is said when it is kept, not while one writes. */
const countOf = (written: string) => (/^\d{1,9}$/.test(written.trim()) ? Number(written) : Number.NaN)
