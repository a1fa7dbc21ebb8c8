'use client'
import { useCallback, useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import type { FoundServer } from '@/lib/core/routing/provider-view'

/** What answers on this machine; looked for once when the page opens, and again when asked. */
export function useFoundServers() {
  const [servers, setServers] = useState<FoundServer[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const look = useCallback(async () => {
    setServers(null)
    setProblem(null)
    try {
      setServers(await api<FoundServer[]>('POST', '/api/providers/discover'))
    } catch (error) {
      setServers([])
      setProblem(sentenceOf(error))
    }
  }, [])
  useEffect(() => void look(), [look])
  return { servers, problem, look }
}
