import { Checkbox } from '@/components/ui/checkbox'

interface Props {
  legend: string
  hint?: string
  options: { value: string; name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Several of a list, each with its own box. */
export function ChoiceList({ legend, hint, options, chosen, onChange }: Props) {
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  return (
    <fieldset>
      <legend className="font-medium text-sm">{legend}</legend>
      {options.length === 0 ? (
        <p className="text-muted text-sm">{hint}</p>
      ) : (
        <div className="flex max-h-40 flex-wrap gap-x-4 overflow-y-auto">
          {options.map(({ value, name }) => (
            <Checkbox
              key={value}
              label={name}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
