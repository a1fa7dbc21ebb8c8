'use client'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import type { Receipt } from '@/lib/core/chat/receipt'
import { LevelBadge } from './level-badge'

interface Props {
  sentence: string
  receipt: Receipt | null
  /** Null where no in-house model may answer. */
  onInHouse: (() => void) | null
  onReason: (reason: string) => void
  onClose: () => void
}

const shortest = 10
const longest = 500

/** The policy asks for a reason. It is kept with the decision and never sent to the model. */
export default function JustifyDialog({ sentence, receipt, onInHouse, onReason, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const first = useRef<HTMLButtonElement>(null)
  const send = () => {
    const length = reason.trim().length
    if (length < shortest) return setError(`Write at least ${shortest} characters`)
    onReason(reason.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="This needs a reason"
      description={sentence}
      onOpenAutoFocus={(event) => {
        if (!first.current) return
        event.preventDefault()
        first.current.focus()
      }}
    >
      {receipt && (
        <div className="mb-4 grid gap-2 text-sm">
          <LevelBadge level={receipt.level} />
          <ul>
            {receipt.findings.map((finding) => (
              <li key={finding.type + finding.confidence}>
                {finding.count} × {finding.label}
              </li>
            ))}
          </ul>
          {receipt.rules.map((rule) => (
            <p key={rule.id}>{rule.sentence}</p>
          ))}
        </div>
      )}
      <Field label="Your reason" hint="Kept with the decision for the auditors. The model never sees it." error={error}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={longest}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={onClose}>
          Edit message
        </Button>
        <Button onClick={send}>Send with reason</Button>
        {onInHouse && (
          <Button ref={first} variant="primary" onClick={onInHouse}>
            Answer in-house instead
          </Button>
        )}
      </div>
    </Dialog>
  )
}
