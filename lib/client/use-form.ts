'use client'
import { type FormEvent, useRef, useState } from 'react'
import { ApiProblem, sentenceOf } from './api'

/** One form that posts JSON: its field errors, its one sentence, and focus to the first field that is wrong. */
export function useForm(submit: (values: Record<string, string>) => Promise<void>) {
  const form = useRef<HTMLFormElement>(null)
  const [busy, setBusy] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const data = new FormData(event.currentTarget)
    const values = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]))
    setBusy(true)
    setProblem(null)
    setFields({})
    try {
      await submit(values)
    } catch (error) {
      const wrong = error instanceof ApiProblem ? error.fields : {}
      setFields(wrong)
      setProblem(Object.keys(wrong).length > 0 ? null : waitSentence(error))
      const first = Object.keys(wrong)[0]
      if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    } finally {
      setBusy(false)
    }
  }
  return { form, onSubmit, busy, fields, problem }
}

/** A throttled try says when the next one counts. */
function waitSentence(error: unknown): string {
  const sentence = sentenceOf(error)
  const seconds = error instanceof ApiProblem ? error.retryAfterSeconds : null
  if (seconds === null) return sentence
  return `${sentence} Try again in ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}.`
}
