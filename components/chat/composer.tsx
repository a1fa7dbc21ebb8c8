'use client'
import { ArrowUp, Paperclip, Square } from 'lucide-react'
import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { countOf, formatCount } from '@/lib/core/i18n/format'
import { AttachmentChip } from './attachment-chip'
import { ComposerField } from './composer-field'
import { DropTarget } from './drop-target'
import { LiveHint } from './live-hint'
import type { Question } from './use-chat'
import { useComposer } from './use-composer'
import { useLiveHint } from './use-live-hint'
import type { Sending } from './use-preview'

interface Props {
  draftKey: string
  busy: boolean
  running: boolean
  field: RefObject<HTMLTextAreaElement | null>
  picker: ReactNode
  /** Where the next message would go: what is asked about before it does. */
  to: Sending
  onSend: (question: Question) => Promise<boolean>
  onStop: () => void
  onEditLast: () => void
}

export function Composer({ draftKey, busy, running, field, picker, to, onSend, onStop, onEditLast }: Props) {
  const composer = useComposer({ draftKey, busy, field, onSend })
  const pasted = useRef(false)
  const hint = useLiveHint(composer, to, draftKey, pasted)
  const hintId = useId()
  const { attachments } = composer
  const empty = composer.text.trim() === ''
  return (
    <DropTarget onFiles={attachments.add}>
      <form
        aria-label="Write a message"
        className="rounded-2xl border border-control bg-page focus-within:border-ring"
        onSubmit={(event) => {
          event.preventDefault()
          composer.send()
        }}
      >
        <ComposerNotes composer={composer} />
        <ComposerField {...{ composer, field, running, hint, hintId, pasted, onStop, onEditLast }} />
        <LiveHint id={hintId} hint={hint} />
        <div className="flex items-center gap-1 px-2 pb-2">
          <AttachButton onFiles={attachments.add} />
          {picker}
          <span className="ms-auto" />
          {running ? (
            <Button
              variant="primary"
              size="icon"
              aria-label="Stop"
              title="Stop (Esc)"
              className="rounded-full!"
              onClick={onStop}
            >
              <Square aria-hidden className="size-4 fill-current" />
            </Button>
          ) : (
            <Button
              type="submit"
              variant="primary"
              size="icon"
              aria-label="Send"
              title="Send (Enter)"
              className="rounded-full!"
              disabled={empty || busy || composer.parked || attachments.failed}
            >
              <ArrowUp aria-hidden className="size-5" />
            </Button>
          )}
        </div>
      </form>
    </DropTarget>
  )
}

/** Files, the offer to attach a long paste, and what sending waits for. */
function ComposerNotes({ composer }: { composer: ReturnType<typeof useComposer> }) {
  const { attachments, pasted, parked } = composer
  return (
    <>
      {attachments.files.length > 0 && (
        <ul aria-label="Files to send" className="flex flex-wrap gap-1.5 px-3 pt-3">
          {attachments.files.map((file) => (
            <AttachmentChip key={file.key} file={file} onRemove={() => attachments.remove(file.key)} />
          ))}
        </ul>
      )}
      {attachments.failed && <p className="px-4 pt-2 text-muted text-sm">Remove the file that failed, then send.</p>}
      {pasted !== null && (
        <p className="flex flex-wrap items-center gap-2 px-4 pt-3 text-muted text-sm">
          You pasted {formatCount(pasted.length)} characters.
          <Button size="sm" onClick={composer.attachPasted}>
            Attach as a file instead
          </Button>
          <Button size="sm" variant="ghost" onClick={composer.dismissPaste}>
            Keep as text
          </Button>
        </p>
      )}
      {parked && (
        <p className="flex items-center gap-2 px-4 pt-3 text-muted text-sm">
          Waiting for {countOf(attachments.reading, 'file', 'files')}
          <Button size="sm" variant="ghost" onClick={composer.cancelParked}>
            Cancel
          </Button>
        </p>
      )}
    </>
  )
}

function AttachButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const fileInput = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => {
          onFiles(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      <IconButton label="Attach text files" size="icon" onClick={() => fileInput.current?.click()}>
        <Paperclip aria-hidden className="size-5" />
      </IconButton>
    </>
  )
}
