'use client'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { english } from '@/lib/core/i18n/english'
import type { DetectorRow } from '@/lib/core/policy/detector-rows'
import { findOffProblem, withIgnored } from '@/lib/core/policy/edit-detectors'
import type { Policy } from './use-policy'

interface Props {
  row: DetectorRow
  policy: Policy
  /** null = to be read only. */
  onEdit: (() => void) | null
}

/** The off switch of a kind: still found, still recorded, and it counts for nothing. */
export function DetectorCounts({ row: { type, name, family, ignoredBy }, policy, onEdit }: Props) {
  const id = useId()
  const isOn = ignoredBy === null
  const isOffByFamily = ignoredBy !== null && ignoredBy !== type
  const problem = onEdit && isOn ? findOffProblem(policy.state.document, type) : null
  const familyName = english.findingFamily[family as keyof typeof english.findingFamily] ?? family
  const note = isOffByFamily
    ? `Off with everything of ${familyName}. Still found and recorded.`
    : isOn
      ? problem && `Stays on. ${problem}`
      : 'Still found and recorded; counts for nothing.'
  if (!onEdit) return <span className="block min-w-24">{isOn ? 'On' : (note ?? 'Off')}</span>
  return (
    <span className="grid min-w-28 justify-items-start gap-1">
      <span className="flex items-center gap-3">
        <Switch
          checked={isOn}
          disabled={isOffByFamily || problem !== null}
          aria-label={`${name} counts`}
          aria-describedby={note ? id : undefined}
          onCheckedChange={(on) => policy.edit((before) => withIgnored(before, type, !on))}
        />
        <Button size="sm" aria-label={`Change ${name}`} onClick={onEdit}>
          Change
        </Button>
      </span>
      {note && (
        <span id={id} className="text-muted">
          {note}
        </span>
      )}
      {isOffByFamily && (
        <Button size="sm" onClick={() => policy.edit((before) => withIgnored(before, ignoredBy, false))}>
          Switch {familyName} on
        </Button>
      )}
    </span>
  )
}
