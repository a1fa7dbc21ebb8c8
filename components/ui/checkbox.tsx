import type { ComponentProps, ReactNode } from 'react'

export function Checkbox({ label, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
      <input type="checkbox" className="size-4 accent-primary" {...rest} />
      <span>{label}</span>
    </label>
  )
}
