'use client'
import { X } from 'lucide-react'
import * as Radix from 'radix-ui/dialog'
import { type ReactNode, useRef } from 'react'
import { cn } from '@/lib/client/cn'
import { IconButton } from './icon-button'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  description?: ReactNode
  children: ReactNode
  /** `start`, `end` and `bottom` slide in from an edge; on a phone `end` comes from below. */
  side?: 'centre' | 'start' | 'end'
  /** Keeps the title for those who hear it only. */
  hideTitle?: boolean
  onOpenAutoFocus?: (event: Event) => void
  /** For what is read first: focus goes to the title and not to the first control. */
  focusTitle?: boolean
}

const places = {
  centre:
    'appear left-1/2 top-[max(5dvh,calc(50dvh-320px))] w-[min(560px,calc(100vw-24px))] max-h-[90dvh] -translate-x-1/2 rounded-lg p-5 overflow-y-auto',
  start: 'slide-in-start inset-y-0 start-0 w-[min(300px,86vw)] overflow-hidden',
  end: 'max-md:slide-in-bottom max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[88dvh] max-md:rounded-t-2xl md:slide-in-end md:inset-y-0 md:end-0 md:w-[400px] overflow-y-auto p-5',
}

/**
 * The scrim is a plain element and not Radix's overlay: that one writes a style element to lock scrolling, which the
 * content security policy refuses, and the page behind does not scroll anyway.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, children, side = 'centre', hideTitle, focusTitle } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  const onOpenAutoFocus = (event: Event) => {
    opener.current = document.activeElement
    if (!focusTitle) return props.onOpenAutoFocus?.(event)
    event.preventDefault()
    heading.current?.focus()
  }
  // Without a trigger of its own, Radix would leave the focus nowhere.
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault()
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div aria-hidden className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={onCloseAutoFocus}
          className={cn('floating fixed z-50 outline-none', places[side])}
        >
          <div className={cn('mb-1 flex items-start justify-between gap-3', hideTitle && 'sr-only')}>
            <Radix.Title ref={heading} tabIndex={focusTitle ? -1 : undefined} className="font-semibold text-lg">
              {title}
            </Radix.Title>
            {!hideTitle && (
              <Radix.Close asChild>
                <IconButton label="Close">
                  <X aria-hidden className="size-4" />
                </IconButton>
              </Radix.Close>
            )}
          </div>
          {description && <Radix.Description className="mb-4 text-muted">{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
