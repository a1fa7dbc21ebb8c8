'use client'
import { useEffect, useState } from 'react'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import type { TryPolicy } from '@/lib/core/policy/policy-input'
import type { PolicyTrial } from '@/lib/core/policy/policy-view'

export type Question = Pick<TryPolicy, 'text' | 'against' | 'personId' | 'groups' | 'channel' | 'uses'>

const pauseMs = 400

/** What the policy says while one types: asked once typing pauses, and a newer question replaces an older one. */
export function useTrial(question: Question, revision: number) {
  const [trial, setTrial] = useState<PolicyTrial | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = JSON.stringify(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision of the draft may answer otherwise
  useEffect(() => {
    const { text } = JSON.parse(asked) as Question
    const call = new AbortController()
    if (text.trim() === '') {
      setTrial(null)
      return setProblem(null)
    }
    const timer = setTimeout(async () => {
      try {
        setTrial(await api<PolicyTrial>('POST', '/api/policy/try', JSON.parse(asked), call.signal))
        setProblem(null)
      } catch (error) {
        if (!call.signal.aborted) setProblem(refusal(error))
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [asked, revision])
  return { trial, problem }
}

function refusal(error: unknown): string {
  const fields = error instanceof ApiProblem ? Object.entries(error.fields) : []
  return [sentenceOf(error), ...fields.map(([field, sentence]) => `${field}: ${sentence}`)].join(' ')
}
