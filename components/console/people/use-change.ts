'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'

/** Statuses that say: what the page shows is not what the server has. */
const outOfDate = new Set([404, 409])

/**
 * Sends one change and then shows the page as the server has it; busy until it does, so that nobody acts on a row that is
 * no more. What is refused is said and answers null; what another person removed or changed first shows the page anew too.
 */
export function useChange() {
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [reading, startReading] = useTransition()
  const send = async <T>(method: string, path: string, body?: unknown, said?: string): Promise<{ reply: T } | null> => {
    setSending(true)
    try {
      const reply = await api<T>(method, path, body)
      if (said) showToast(said)
      startReading(() => router.refresh())
      return { reply }
    } catch (error) {
      showToast(sentenceOf(error))
      if (error instanceof ApiProblem && outOfDate.has(error.status)) startReading(() => router.refresh())
      return null
    } finally {
      setSending(false)
    }
  }
  return { send, busy: sending || reading }
}
