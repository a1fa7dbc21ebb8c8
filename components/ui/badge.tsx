import type { ComponentProps } from 'react'
import { cn } from '@/lib/client/cn'

export type Tone =
  | 'local'
  | 'private'
  | 'cloud'
  | 'grey'
  | 'teal'
  | 'amber'
  | 'red'
  | 'green'
  | 'pink'
  | 'olive'
  | 'cyan'

export function Badge({ tone = 'grey', className, ...rest }: ComponentProps<'span'> & { tone?: Tone }) {
  return (
    <span
      className={cn(
        `tone-${tone} inline-flex h-5.5 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full px-2 font-medium text-xs`,
        'bg-(--tone-tint) text-(--tone-text) forced-colors:border',
        className,
      )}
      {...rest}
    />
  )
}
