'use client'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Textarea } from '@/components/ui/textarea'
import { showHidden } from '@/lib/core/chat/show-hidden'
import type { AttachmentView, MessageView } from '@/lib/core/chat/views'
import { SentAttachments } from './attachment-chip'
import { SiblingSwitch } from './sibling-switch'

interface Props {
  message: MessageView
  siblings: MessageView[]
  busy: boolean
  onRead: (id: string) => void
  onEdit: (message: MessageView, text: string) => Promise<boolean>
}

export function Question({ message, siblings, busy, onRead, onEdit }: Props) {
  const [editing, setEditing] = useState(false)
  const save = async (text: string) => {
    setEditing(false)
    if (!(await onEdit(message, text))) setEditing(true)
  }
  return (
    <article aria-label="You" className="group grid justify-items-end gap-1">
      <h2 className="sr-only">You</h2>
      {editing ? (
        <EditQuestion text={message.text} onCancel={() => setEditing(false)} onSave={save} />
      ) : (
        <Bubble text={message.text} attachments={message.attachments} />
      )}
      {!editing && (
        <div className="-mb-3 flex items-center gap-1">
          <SiblingSwitch siblings={siblings} current={message} onRead={onRead} />
          <IconButton
            label="Edit"
            data-edit-question
            disabled={busy}
            onClick={() => setEditing(true)}
            className="text-muted opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
          >
            <Pencil aria-hidden className="size-4" />
          </IconButton>
        </div>
      )}
    </article>
  )
}

export function Bubble({ text, attachments }: { text: string; attachments: AttachmentView[] }) {
  return (
    <div className="grid max-w-[85%] gap-2 rounded-2xl bg-sunken px-4 py-2.5 text-lg leading-[1.6]">
      <SentAttachments attachments={attachments} />
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{showHidden(text)}</p>
    </div>
  )
}

interface EditProps {
  text: string
  onSave: (text: string) => void
  onCancel: () => void
}

function EditQuestion({ text, onSave, onCancel }: EditProps) {
  const [value, setValue] = useState(text)
  const canSave = value.trim() !== ''
  return (
    <form
      className="grid w-full gap-2 rounded-lg border border-line bg-card p-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) onSave(value)
      }}
    >
      <Textarea
        aria-label="Edit your message"
        autoFocus
        value={value}
        rows={Math.min(12, value.split('\n').length + 1)}
        className="text-lg"
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            onCancel()
          }
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            if (canSave) onSave(value)
          }
        }}
      />
      <div className="flex items-center justify-end gap-2">
        <span className="me-auto text-muted text-sm">The old version stays beside this one.</span>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={!canSave}>
          Save and answer
        </Button>
      </div>
    </form>
  )
}
