'use client'
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import { maxQuestionLength } from './limits'
import type { useComposer } from './use-composer'

interface Props {
  composer: ReturnType<typeof useComposer>
  field: RefObject<HTMLTextAreaElement | null>
  running: boolean
  onStop: () => void
  onEditLast: () => void
}

/** Enter sends, Shift+Enter breaks the line; while an input method composes, Enter is its own. */
export function ComposerField({ composer, field, running, onStop, onEditLast }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      composer.send()
    }
    if (event.key === 'Escape' && running) onStop()
    if (event.key === 'ArrowUp' && composer.text === '') {
      event.preventDefault()
      onEditLast()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length > 0) {
      event.preventDefault()
      composer.attachments.add(files)
      return
    }
    composer.notePaste(event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'))
  }
  return (
    <textarea
      ref={field}
      aria-label="Message"
      placeholder="Ask anything"
      rows={1}
      // biome-ignore lint/a11y/noAutofocus: the message field is what this page is for
      autoFocus
      enterKeyHint="send"
      maxLength={maxQuestionLength}
      value={composer.text}
      onChange={(event) => composer.change(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      className="block max-h-[264px] w-full resize-none bg-transparent px-4 pt-3.5 pb-2 text-lg outline-none"
    />
  )
}
