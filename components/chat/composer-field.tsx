'use client'
import { type ClipboardEvent, type KeyboardEvent, lazy, type RefObject, Suspense } from 'react'
import { maxQuestionLength } from './limits'
import type { useComposer } from './use-composer'
import type { LiveHint } from './use-live-hint'

/** Only for those in whose text something is found. */
const SpanOverlay = lazy(() => import('./span-overlay'))

interface Props {
  composer: ReturnType<typeof useComposer>
  field: RefObject<HTMLTextAreaElement | null>
  running: boolean
  hint: LiveHint
  /** What says the hint in words. */
  hintId: string
  /** Set when a text is pasted: the hint asks about it at once. */
  pasted: RefObject<boolean>
  onStop: () => void
  onEditLast: () => void
}

/** Enter sends, Shift+Enter breaks the line; while an input method composes, Enter is its own. */
export function ComposerField(props: Props) {
  const { composer, field, running, hint, hintId, pasted, onStop, onEditLast } = props
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
    pasted.current = true
    composer.notePaste(event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'))
  }
  return (
    <div className="relative">
      {hint.spans.length > 0 && (
        <Suspense fallback={null}>
          <SpanOverlay text={composer.text} spans={hint.spans} field={field} />
        </Suspense>
      )}
      <textarea
        ref={field}
        aria-label="Message"
        aria-describedby={hint.state === 'none' ? undefined : hintId}
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
        className="relative block max-h-[264px] w-full resize-none bg-transparent px-4 pt-3.5 pb-2 text-lg outline-none"
      />
    </div>
  )
}
