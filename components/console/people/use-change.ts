'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'

/** Sends one change and then shows the page as the server has it. What is refused is said, and nothing is changed. */
export function useChange() {
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [reading, startReading] = useTransition()
  const send = async (method: string, path: string, body?: unknown, said?: string): Promise<boolean> => {
    setSending(true)
    try {
      await api(method, path, body)
      if (said) showToast(said)
      startReading(() => router.refresh())
      return true
    } catch (error) {
      showToast(sentenceOf(error))
      return false
    } finally {
      setSending(false)
    }
  }
  return { send, busy: sending || reading }
}
