'use client'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { DetectorTrialView } from './detector-trial-view'
import { useDetectorTrial } from './use-detector-trial'

/** A text, and what is found in it by the draft. Nothing of it is kept. */
export function DetectorTry({ revision }: { revision: number }) {
  const [text, setText] = useState('')
  const { trial, problem, isReading } = useDetectorTrial(text, revision)
  return (
    <section aria-label="Try a text" className="grid gap-3 rounded-lg border border-line p-3">
      <Field
        label="Try a text"
        hint="Read by our own detectors and judged by the draft. Nothing of it is stored, and no model is asked."
        error={problem ?? undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            className="min-h-16"
            autoComplete="off"
            placeholder="Paste what someone might send."
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div aria-live="polite" className="empty:hidden">
        {trial ? (
          <DetectorTrialView text={trial.text} trial={trial.answer} />
        ) : (
          isReading && <p className="text-muted text-sm">Reading…</p>
        )}
      </div>
    </section>
  )
}
