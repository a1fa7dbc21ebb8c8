import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

interface Props {
  label: string
  /** What leaving it open says; left out where one must be chosen. */
  any?: string
  value: string
  options: { value: string; name: string }[]
  /** Where the focus goes when what is chosen is refused. */
  name?: string
  isInvalid?: boolean
  onChange: (value: string) => void
}

/** One of a list. */
export function Choice({ label, any, value, options, name, isInvalid, onChange }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          name={name}
          aria-invalid={isInvalid || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {any !== undefined && <option value="">{any}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
