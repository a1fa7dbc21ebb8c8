import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { HoursWindow } from '@/lib/core/policy/document'
import { weekdays } from '@/lib/core/policy/weekdays'
import { ChoiceList } from './choice-list'
import { maxWindows } from './rule-form'

interface Props {
  hours: HoursWindow[]
  zone: string
  errors: Record<string, string>
  onChange: (hours: HoursWindow[]) => void
}

const dayNames = weekdays.map((day) => ({ value: day, name: day.charAt(0).toUpperCase() + day.slice(1) }))
const office: HoursWindow = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }

/** Weekly windows; the rule holds inside any of them. One that ends before it starts runs into the next day. */
export function RuleHours({ hours, zone, errors, onChange }: Props) {
  const change = (at: number, part: Partial<HoursWindow>) =>
    onChange(hours.map((window, place) => (place === at ? { ...window, ...part } : window)))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium text-sm">Hours</legend>
      <p className="text-muted text-sm">
        {hours.length === 0
          ? 'At any time.'
          : `In the zone ${zone}. Where the end is before the start, it runs into the next day.`}
      </p>
      {hours.map((window, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows have no name, and only the last may be new.
        <fieldset key={at} className="grid gap-2 rounded-md border border-line p-3">
          <legend className="sr-only">Window {at + 1}</legend>
          <ChoiceList
            legend="Days"
            options={dayNames}
            chosen={window.days}
            onChange={(days) => change(at, { days: days as HoursWindow['days'] })}
          />
          <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
            <Time name={`hours.${at}`} label="From" value={window.from} set={(from) => change(at, { from })} />
            <Time label="Until" value={window.to} set={(to) => change(at, { to })} />
            <Button
              aria-label={`Remove window ${at + 1}`}
              variant="ghost"
              onClick={() => onChange(hours.filter((_, place) => place !== at))}
            >
              Remove
            </Button>
          </div>
          {errors[`hours.${at}`] && (
            <p role="alert" className="text-danger text-sm">
              {errors[`hours.${at}`]}
            </p>
          )}
        </fieldset>
      ))}
      {hours.length < maxWindows && (
        <div>
          <Button size="sm" onClick={() => onChange([...hours, office])}>
            Add hours
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Time({ name, label, value, set }: { name?: string; label: string; value: string; set: (to: string) => void }) {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          name={name}
          value={value}
          maxLength={5}
          placeholder="08:30"
          autoComplete="off"
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Field>
  )
}
