'use client'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { announce } from '@/lib/client/announce'
import { keepDraftInTab } from '@/lib/client/drafts'
import { keepSpans } from '@/lib/core/chat/keep-spans'
import type { Preview } from '@/lib/core/chat/preview'
import { foundWords, outlookWords } from './hint-words'
import type { useComposer } from './use-composer'
import { type Sending, usePreview } from './use-preview'

/** Longer text gets no underlines: laying it out twice would cost typing its speed. The words say what was found. */
const underlinedLength = 20_000
const spokenEveryMs = 3_000

export type LiveHint = ReturnType<typeof useLiveHint>

/** The level of what is being written, before it is sent. */
export function useLiveHint(
  composer: ReturnType<typeof useComposer>,
  to: Sending,
  draftKey: string,
  pasted: RefObject<boolean>,
) {
  const { text, attachments } = composer
  const files = attachments.views.map(({ id }) => id).join(' ')
  const { state, answer } = usePreview(text, files, attachments.reading > 0, to, pasted)
  const preview = answer?.preview ?? null
  const spans = useMemo(
    () => (answer === null || text.length > underlinedLength ? [] : keepSpans(answer.preview.spans, answer.text, text)),
    [answer, text],
  )
  const isTop = preview === null ? null : preview.level.rank === preview.level.of
  useEffect(() => {
    if (isTop !== null) keepDraftInTab(draftKey, isTop)
  }, [draftKey, isTop])
  useSpokenLevel(state === 'known' ? preview : null, state === 'none')
  return { state, preview, spans }
}

/** A change of the level is said politely, at most once in three seconds: the last one, if there were several. */
function useSpokenLevel(preview: Preview | null, isOver: boolean) {
  const spoken = useRef<{ level: string | null; at: number }>({ level: null, at: 0 })
  useEffect(() => {
    if (isOver) spoken.current.level = null
    if (preview === null || preview.level.id === spoken.current.level) return
    if (spoken.current.level === null && preview.findings.length === 0) {
      spoken.current.level = preview.level.id
      return
    }
    const timer = setTimeout(
      () => {
        spoken.current = { level: preview.level.id, at: Date.now() }
        announce(`${preview.level.name}. ${foundWords(preview)} ${outlookWords(preview.outlook)}.`)
      },
      Math.max(0, spoken.current.at + spokenEveryMs - Date.now()),
    )
    return () => clearTimeout(timer)
  }, [preview, isOver])
}
