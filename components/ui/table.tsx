import type { ComponentProps } from 'react'
import { cn } from '@/lib/client/cn'

/** Scrolls inside itself, so that the page never moves sideways; the frame is reachable by keyboard. */
export function Table({ label, className, ...rest }: ComponentProps<'table'> & { label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names what scrolls
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto rounded-lg border border-line"
    >
      <table aria-label={label} className={cn('w-full border-collapse text-sm', className)} {...rest} />
    </div>
  )
}

export function Th({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn('h-9 whitespace-nowrap bg-card px-3 font-medium not-[.text-end]:text-start text-muted', className)}
      {...rest}
    />
  )
}

export function Td({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn('h-11 border-line border-t px-3 py-1.5', className)} {...rest} />
}
