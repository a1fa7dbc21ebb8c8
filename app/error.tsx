'use client'
import { Button } from '@/components/ui/button'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="grid min-h-view place-content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">This page did not load</h1>
      <p className="max-w-[44ch] text-muted">
        Nothing you wrote is lost. Try again; if it stays so, tell an admin the code below.
      </p>
      {error.digest && <code className="rounded-md bg-sunken px-2 py-1 font-mono text-xs">{error.digest}</code>}
      <Button variant="primary" onClick={reset}>
        Try again
      </Button>
    </main>
  )
}
