'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { api } from '@/lib/client/api'
import type { Preview } from '@/lib/core/chat/preview'
import type { PreviewBody } from '@/lib/core/chat/preview-input'
import { previewWaitMs } from '@/lib/core/chat/preview-pace'

const pauseMs = 400
/** Who waits longer than this reads that the level is not known. */
const longWaitMs = 1_500

/** Times at which this page asked, over all of its chats. */
let asked: number[] = []

export interface Sending {
  conversationId: string | undefined
  parentId: string | null
  choice: string
}

export type PreviewState = 'none' | 'checking' | 'known' | 'unknown'

/**
 * What would become of a text, asked once typing pauses and at once for anything else. Another text makes an answer void: it
 * is aborted, and one that comes nevertheless is dropped. Where there is no answer, that is no alarm: it is judged at sending.
 * `pasted`: set by whoever saw the paste; the next text is asked about at once.
 */
export function usePreview(text: string, files: string, isReading: boolean, to: Sending, pasted: RefObject<boolean>) {
  const [state, setState] = useState<PreviewState>('none')
  const [answer, setAnswer] = useState<{ text: string; preview: Preview } | null>(null)
  const { conversationId, parentId, choice } = to
  const before = useRef('')
  useEffect(() => {
    const isTyped = before.current !== text && !pasted.current
    before.current = text
    pasted.current = false
    if (text.trim() === '' && files === '' && !isReading) {
      setAnswer(null)
      return setState('none')
    }
    const waitMs = Math.max(isTyped ? pauseMs : 0, previewWaitMs(asked, Date.now()))
    setState(waitMs > longWaitMs ? 'unknown' : 'checking')
    if (isReading) return
    const call = new AbortController()
    const timer = setTimeout(async () => {
      asked = [...asked.slice(-30), Date.now()]
      const attachmentIds = files === '' ? [] : files.split(' ')
      const body: PreviewBody = { conversationId, parentId, text, attachmentIds, choice }
      try {
        const preview = await api<Preview>('POST', '/api/preview', body, call.signal)
        if (call.signal.aborted) return
        setAnswer({ text, preview })
        setState('known')
      } catch {
        if (!call.signal.aborted) setState('unknown')
      }
    }, waitMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [text, files, isReading, conversationId, parentId, choice, pasted])
  return { state, answer }
}
