import type { ComponentProps } from 'react'
import { Button } from './button'

interface Props extends Omit<ComponentProps<typeof Button>, 'aria-label'> {
  /** Its name, for those who hear it and for those who point at it. */
  label: string
}

export function IconButton({ label, size = 'icon-sm', variant = 'ghost', ...rest }: Props) {
  return <Button aria-label={label} title={label} size={size} variant={variant} {...rest} />
}
