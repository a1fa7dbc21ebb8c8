'use client'
import type { ErrorInfo } from 'next/error'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'

interface Props extends Pick<ErrorInfo, 'error' | 'retry' | 'reset'> {
  /** What did not load, as a sentence begins: "The figures". */
  name: string
}

/** Stands where a part of a page did not load. Another choice in the address is another try. */
export function PartFailed({ name, error, retry, reset }: Props) {
  const [pending, start] = useTransition()
  const asked = useSearchParams().toString()
  const [failed] = useState(asked)
  useEffect(() => {
    if (asked !== failed) reset()
  }, [asked, failed, reset])
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <Alert
      action={
        <Button size="sm" disabled={pending} onClick={() => start(retry)}>
          Retry
        </Button>
      }
    >
      {`${name} did not load. What you chose is kept in the address: try again`}
      {digest === null ? '.' : '; if it stays so, tell an admin this code: '}
      {digest !== null && <code className="rounded-md bg-sunken px-1 font-mono text-xs">{digest}</code>}
    </Alert>
  )
}
