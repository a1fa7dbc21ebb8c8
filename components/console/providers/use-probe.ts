'use client'
import { useState } from 'react'
import { announce } from '@/lib/client/announce'
import { api, sentenceOf } from '@/lib/client/api'
import type { ProbeLine, ProviderView } from '@/lib/core/routing/provider-view'
import { hasProof } from './probe-lines'

interface Probed {
  lines: ProbeLine[]
  provider: ProviderView
}

/** One test of one provider: running, its lines, or why it could not be run. */
export function useProbe(initial: ProbeLine[] | null = null) {
  const [running, setRunning] = useState(false)
  const [lines, setLines] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)

  async function probe(id: string): Promise<Probed | null> {
    setRunning(true)
    setProblem(null)
    setLines(null)
    try {
      const probed = await api<Probed>('POST', `/api/providers/${id}/probe`)
      setLines(probed.lines)
      announce(hasProof(probed.lines) ? 'Test passed: a model answered' : 'Test ended without an answer')
      return probed
    } catch (error) {
      setProblem(sentenceOf(error))
      return null
    } finally {
      setRunning(false)
    }
  }
  return { running, lines, problem, probe }
}
