'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { announce } from '@/lib/client/announce'
import { loadDraft, saveDraft } from '@/lib/client/drafts'
import { useAttachments } from './use-attachments'
import type { Question } from './use-chat'

/** Pasted text above this is offered as a file. */
const longPaste = 4000

interface Options {
  draftKey: string
  busy: boolean
  field: RefObject<HTMLTextAreaElement | null>
  onSend: (question: Question) => Promise<boolean>
}

/** What is typed, attached and waiting to be sent. */
export function useComposer({ draftKey, busy, field, onSend }: Options) {
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<string | null>(null)
  const [parked, setParked] = useState(false)
  const attachments = useAttachments()
  useDraft(draftKey, text, field, setText)
  useEffect(() => fitHeight(field.current, text), [field, text])

  function change(next: string) {
    setText(next)
    saveDraft(draftKey, next)
    if (pasted !== null && !next.includes(pasted)) setPasted(null)
  }

  async function sendNow() {
    const question = { text, attachments: attachments.views }
    setParked(false)
    setPasted(null)
    change('')
    attachments.clear()
    if (await onSend(question)) return
    // Not sent: the words go back to where they were written.
    setText((now) => (now === '' ? question.text : now))
    saveDraft(draftKey, question.text)
    attachments.restore(question.attachments)
  }

  function send() {
    if (text.trim() === '' || attachments.failed) return
    if (busy) announce('An answer is still coming. Stop it, or wait.')
    else if (attachments.reading > 0) setParked(true)
    else void sendNow()
  }

  useParked(parked && attachments.reading === 0, () => (attachments.failed ? setParked(false) : void sendNow()))

  function attachPasted() {
    if (pasted === null) return
    attachments.add([new File([pasted], 'pasted.txt', { type: 'text/plain' })])
    change(text.replace(pasted, ''))
    setPasted(null)
  }

  return {
    text,
    change,
    send,
    attachments,
    parked,
    cancelParked: () => setParked(false),
    pasted,
    notePaste: (piece: string) => setPasted(piece.length > longPaste ? piece : null),
    attachPasted,
    dismissPaste: () => setPasted(null),
  }
}

/** Runs once, when the last file is read. */
function useParked(ready: boolean, onReady: () => void) {
  const latest = useRef(onReady)
  latest.current = onReady
  useEffect(() => {
    if (ready) latest.current()
  }, [ready])
}

/**
 * A new chat gets its own key with its first answer: what was typed meanwhile moves there. So does what was typed before
 * the scripts had arrived, after a draft that the empty field did not show.
 */
function useDraft(
  draftKey: string,
  text: string,
  field: RefObject<HTMLTextAreaElement | null>,
  setText: (text: string) => void,
) {
  const latest = useRef(text)
  latest.current = text
  const before = useRef<string | null>(null)
  useEffect(() => {
    const typed = latest.current
    if (before.current === null) {
      const draft = loadDraft(draftKey)
      const whole = joinDraft(draft, field.current?.value ?? '')
      setText(whole)
      if (whole !== draft) saveDraft(draftKey, whole)
    } else if (typed !== '') {
      saveDraft(before.current, '')
      saveDraft(draftKey, typed)
    } else setText(loadDraft(draftKey))
    before.current = draftKey
  }, [draftKey, field, setText])
}

/** A browser that fills a field again after a reload gives the draft itself. */
const joinDraft = (draft: string, early: string) =>
  draft === '' || early === '' || early.startsWith(draft) ? early || draft : `${draft}\n${early}`

/** One line grows to ten, then scrolls. */
function fitHeight(field: HTMLTextAreaElement | null, text: string) {
  if (!field) return
  field.style.height = 'auto'
  field.style.height = text === '' ? '' : `${field.scrollHeight}px`
}
