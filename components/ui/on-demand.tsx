'use client'
import { cloneElement, type ReactElement, type ReactNode, Suspense, useState } from 'react'

interface Props {
  /** What stands there until it is pressed. */
  trigger: ReactElement<{ onClick?: () => void }>
  /** A lazy component that opens at once and brings the same trigger. */
  children: ReactNode
}

/** Menus and pickers come in a chunk of their own, with the first press. */
export function OnDemand({ trigger, children }: Props) {
  const [wanted, setWanted] = useState(false)
  if (!wanted) return cloneElement(trigger, { onClick: () => setWanted(true) })
  return <Suspense fallback={trigger}>{children}</Suspense>
}
