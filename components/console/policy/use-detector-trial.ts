'use client'
import { useEffect, useState } from 'react'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import type { DetectorTrial } from '@/lib/core/policy/detector-trial'

const pauseMs = 400

/** What is found in a text once typing pauses. An answer stands with the text that it is about, or not at all. */
export function useDetectorTrial(text: string, revision: number) {
  const [trial, setTrial] = useState<{ text: string; answer: DetectorTrial } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision of the draft may judge otherwise
  useEffect(() => {
    const call = new AbortController()
    const isEmpty = text.trim() === ''
    setReading(!isEmpty)
    setProblem(null)
    if (isEmpty) return setTrial(null)
    const timer = setTimeout(async () => {
      try {
        setTrial({ text, answer: await api<DetectorTrial>('POST', '/api/detectors/try', { text }, call.signal) })
      } catch (error) {
        if (call.signal.aborted) return
        setTrial(null)
        setProblem(refusal(error))
      }
      setReading(false)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [text, revision])
  return { trial, problem, isReading }
}

/** Where the text is what is wrong, the sentence says how. */
function refusal(error: unknown): string {
  const field = error instanceof ApiProblem ? error.fields.text : undefined
  return field ? `${field}.` : sentenceOf(error)
}
