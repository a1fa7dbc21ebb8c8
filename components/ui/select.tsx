import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/client/cn'
import { controlClass } from './input'

/** The browser's own list: known to every keyboard, phone and screen reader. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative inline-block w-full', className)}>
      <select className={cn(controlClass, 'h-9 appearance-none pe-8 pointer-coarse:h-11')} {...rest}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute end-2.5 top-1/2 size-4 text-muted"
      />
    </span>
  )
}
