'use client'
import { useCallback, useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import type { PolicyReview, TestOutcome } from '@/lib/core/policy/policy-view'
import type { Policy } from './use-policy'

const pauseMs = 400

export interface Review {
  /** How each test of the draft on the screen goes, in its order; null while that is not known. */
  outcomes: TestOutcome[] | null
  /** Whether they are on their way; not while the draft is not saved, or cannot be read. */
  isRunning: boolean
  problem: string | null
  /** Someone else saved a draft that is not on this screen yet. */
  isBehind: boolean
  retry: () => void
}

/** The draft's tests, run again each time that it is saved; one run at a time counts, the last. */
export function useReview({ state }: Policy, isWanted: boolean): Review {
  const { revision, version, saving, theirs, document, base } = state
  const [review, setReview] = useState<PolicyReview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => setTries((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision, version or try is another question
  useEffect(() => {
    if (!isWanted || saving === 'saving') return
    const call = new AbortController()
    const timer = setTimeout(async () => {
      try {
        setReview(await api<PolicyReview>('GET', '/api/policy/review', undefined, call.signal))
        setProblem(null)
      } catch (error) {
        if (!call.signal.aborted) setProblem(sentenceOf(error))
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [isWanted, saving, revision, version, tries])
  const isSettled = saving === 'idle' && theirs === null && document === base
  const isOurs = review !== null && review.revision === revision && review.version === version && isSettled
  const isBehind = review !== null && isSettled && review.revision > revision
  return {
    outcomes: isOurs && review.tests.length === document.tests.length ? review.tests : null,
    isRunning: saving === 'saving' || (isSettled && !isOurs && !isBehind && problem === null),
    problem,
    isBehind,
    retry,
  }
}
