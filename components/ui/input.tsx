import type { ComponentProps } from 'react'
import { cn } from '@/lib/client/cn'

export const controlClass =
  'w-full rounded-md border border-control bg-page px-3 text-base aria-invalid:border-danger disabled:opacity-60'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(controlClass, 'h-9 pointer-coarse:h-11', className)} {...rest} />
}
