'use client'
import { useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import type { ProviderHealthView } from '@/lib/core/routing/provider-health'

const everyMs = 5_000

/** How the providers are, asked every few seconds while the page is seen; what was known stays while a reading fails. */
export function useProviderHealth() {
  const [health, setHealth] = useState<ReadonlyMap<string, ProviderHealthView> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      if (document.hidden) return
      try {
        const views = await api<ProviderHealthView[]>('GET', '/api/providers/health', undefined, abort.signal)
        setHealth(new Map(views.map((view) => [view.id, view])))
        setProblem(null)
      } catch (error) {
        if (!abort.signal.aborted) setProblem(sentenceOf(error))
      }
    }
    void read()
    const timer = setInterval(() => void read(), everyMs)
    document.addEventListener('visibilitychange', read)
    return () => {
      abort.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [])
  return { health, problem }
}
