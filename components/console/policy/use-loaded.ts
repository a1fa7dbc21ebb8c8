'use client'
import { useCallback, useEffect, useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'

/** What a tab reads when it is opened: on its way (null), there, or not, with a way to ask again. */
export function useLoaded<T>(path: string) {
  const [value, setValue] = useState<T | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const load = useCallback(async () => {
    setProblem(null)
    try {
      setValue(await api<T>('GET', path))
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }, [path])
  useEffect(() => void load(), [load])
  return { value, setValue, problem, load }
}
