'use client'
import * as Radix from 'radix-ui/dropdown-menu'
import type { ReactNode } from 'react'
import { cn } from '@/lib/client/cn'

interface Props {
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
  side?: 'top' | 'bottom' | 'right'
  label?: string
  /** For a menu that is loaded by the press that opens it. */
  defaultOpen?: boolean
}

/** Not modal: a modal menu locks scrolling with a style element, which the content security policy refuses. */
export function Menu({ trigger, children, align = 'end', side = 'bottom', label, defaultOpen }: Props) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          aria-label={label}
          className="floating appear z-50 min-w-48 rounded-lg p-1"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const itemClass =
  'flex h-8 w-full items-center gap-2 rounded-md px-2 text-start outline-none data-highlighted:bg-sunken data-disabled:opacity-50 pointer-coarse:h-11'

export function MenuItem({ danger, ...rest }: Radix.DropdownMenuItemProps & { danger?: boolean }) {
  return <Radix.Item className={cn(itemClass, danger && 'text-danger')} {...rest} />
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}

export function MenuHeading({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 py-1.5 text-muted text-xs">{children}</Radix.Label>
}
