'use client'
import * as Radix from 'radix-ui/tabs'
import type { ComponentProps } from 'react'

export const Tabs = Radix.Root

export function TabList(props: ComponentProps<typeof Radix.List>) {
  return <Radix.List className="flex gap-4 border-line border-b" {...props} />
}

export function Tab(props: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className="-mb-px h-9 border-transparent border-b-2 px-0.5 font-medium text-muted hover:text-text data-[state=active]:border-primary data-[state=active]:text-text pointer-coarse:h-11"
      {...props}
    />
  )
}

export function TabPanel(props: ComponentProps<typeof Radix.Content>) {
  return <Radix.Content className="pt-4" {...props} />
}
