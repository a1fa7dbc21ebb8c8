'use client'
import { catchError } from 'next/error'
import { type ReactNode, Suspense } from 'react'
import { PartFailed } from './part-failed'

interface Props {
  /** What is loaded, as a sentence begins: "The figures". */
  name: string
  skeleton: ReactNode
  children: ReactNode
}

const FailsAlone = catchError<{ name: string }>(({ name }, info) => <PartFailed name={name} {...info} />)

/** A part of a page that comes after the rest of it, and fails without it. A newer choice keeps what is shown until it is there. */
export function LoadedPart({ name, skeleton, children }: Props) {
  return (
    <FailsAlone name={name}>
      <Suspense fallback={skeleton}>{children}</Suspense>
    </FailsAlone>
  )
}
