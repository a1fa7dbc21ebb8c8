'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import type { DetectorRow } from '@/lib/core/policy/detector-rows'
import { findRowsProblem, sharedRowsOf, withIgnored, withKindRows } from '@/lib/core/policy/edit-detectors'
import { levelOfType } from '@/lib/core/policy/list-level'
import { takeOutOfRows } from '@/lib/core/policy/take-out-of-rows'
import { DetectorOtherRows } from './detector-other-rows'
import { DetectorRowFields } from './detector-row-fields'
import { LevelMark, levelsOf } from './level-mark'
import type { Policy } from './use-policy'

interface Props {
  row: DetectorRow
  policy: Policy
  onClose: () => void
}

/** What the policy makes of one kind: its rows, as they go into the draft. */
export function DetectorDialog({ row: { type, name, sentence, own, ignoredBy }, policy, onClose }: Props) {
  const { document } = policy.state
  const [rows, setRows] = useState(own)
  const [isAlone, setAlone] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const taken = takeOutOfRows(document, type)
  const base = isAlone && taken !== null ? taken : document
  const next = withKindRows(base, type, rows)
  const given = levelsOf(next).find(({ id }) => id === levelOfType(next, type))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = findRowsProblem(base, type, rows)
    setProblem(wrong)
    if (wrong !== null) return
    policy.edit((before) => withKindRows((isAlone ? takeOutOfRows(before, type) : null) ?? before, type, rows))
    onClose()
  }
  const reset = () => {
    policy.edit((before) => withIgnored(withKindRows(before, type, []), type, false))
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={name} description={sentence}>
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <DetectorRowFields {...{ rows, document, problem }} onChange={setRows} />
        <DetectorOtherRows type={type} document={base} hasOwn={rows.length > 0} />
        {sharedRowsOf(document, type).length > 0 &&
          (taken === null ? (
            <p className="text-muted text-sm">It cannot be taken out of those rows without changing other kinds.</p>
          ) : (
            <Checkbox
              label="Take it out of those rows. Every other kind keeps its level."
              checked={isAlone}
              onChange={(event) => setAlone(event.target.checked)}
            />
          ))}
        <p role="status" className="flex flex-wrap items-center gap-2">
          One certain finding then gives {given && <LevelMark level={given} />}
          {ignoredBy !== null && <span className="text-muted">once it is switched on again</span>}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          {(own.length > 0 || ignoredBy === type) && (
            <Button className="me-auto" onClick={reset}>
              Back to default
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Keep in draft
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
