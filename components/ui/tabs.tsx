'use client'
import * as Radix from 'radix-ui/tabs'
import type { ComponentProps } from 'react'

export const Tabs = Radix.Root

/** Scrolls inside itself on a phone; the line is a shadow, which scrolling does not cut. */
export function TabList(props: ComponentProps<typeof Radix.List>) {
  return (
    <Radix.List
      className="flex gap-4 overflow-x-auto shadow-[inset_0_-1px_0_var(--color-line)] [scrollbar-width:none]"
      {...props}
    />
  )
}

export function Tab(props: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className="h-9 shrink-0 border-transparent focus-visible:outline-offset-[-2px] border-b-2 px-0.5 font-medium text-muted hover:text-text data-[state=active]:border-primary data-[state=active]:text-text pointer-coarse:h-11"
      {...props}
    />
  )
}

export function TabPanel(props: ComponentProps<typeof Radix.Content>) {
  return <Radix.Content className="pt-4" {...props} />
}
