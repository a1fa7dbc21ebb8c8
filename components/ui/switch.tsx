'use client'
import * as Radix from 'radix-ui/switch'
import type { ComponentProps } from 'react'

export function Switch(props: Omit<ComponentProps<typeof Radix.Root>, 'className'>) {
  return (
    <Radix.Root
      className="relative h-6 w-10 shrink-0 rounded-full border border-control bg-sunken transition-colors disabled:opacity-50 data-[state=checked]:border-primary data-[state=checked]:bg-primary"
      {...props}
    >
      <Radix.Thumb className="block size-4.5 translate-x-0.5 rounded-full border border-control bg-page transition-transform data-[state=checked]:translate-x-4.5" />
    </Radix.Root>
  )
}
