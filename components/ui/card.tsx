import type { ComponentProps } from 'react'
import { cn } from '@/lib/client/cn'

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={cn('rounded-lg border border-line bg-card p-4', className)} {...rest} />
}
