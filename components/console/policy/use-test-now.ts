'use client'
import { useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import type { PolicyReview, TestOutcome } from '@/lib/core/policy/policy-view'

const pauseMs = 400

/** What the draft does with a test that is being written; `test` is null while it cannot be asked about. */
export function useTestNow(document: PolicyDocument, test: PolicyTest | null) {
  const [answer, setAnswer] = useState<{ asked: string; outcome: TestOutcome | null } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  // What it is called changes nothing.
  const asked = test === null ? '' : JSON.stringify({ ...document, tests: [{ ...test, name: 'now' }] })
  useEffect(() => {
    setProblem(null)
    if (asked === '') return
    const call = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const body = { document: JSON.parse(asked) as PolicyDocument }
        const { tests } = await api<Pick<PolicyReview, 'tests'>>('POST', '/api/policy/check', body, call.signal)
        setAnswer({ asked, outcome: tests[0] ?? null })
      } catch (error) {
        if (!call.signal.aborted) setProblem(sentenceOf(error))
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [asked])
  return {
    isAsking: asked !== '' && answer?.asked !== asked,
    outcome: answer?.asked === asked ? answer.outcome : null,
    problem,
  }
}
