'use client'
import { useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import type { PolicyDiff } from '@/lib/core/policy/diff-policies'

/** What differs between two versions; null while it is on its way. */
export function useDiff(from: number, to: number): { diff: PolicyDiff | null; problem: string | null } {
  const [state, setState] = useState<{ diff: PolicyDiff | null; problem: string | null }>({ diff: null, problem: null })
  useEffect(() => {
    const call = new AbortController()
    setState({ diff: null, problem: null })
    api<PolicyDiff>('GET', `/api/policy/diff?from=${from}&to=${to}`, undefined, call.signal)
      .then((diff) => setState({ diff, problem: null }))
      .catch((error) => !call.signal.aborted && setState({ diff: null, problem: sentenceOf(error) }))
    return () => call.abort()
  }, [from, to])
  return state
}
