'use client'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { type WrittenRule, writtenRuleSentence } from '@/lib/core/policy/document-sentences'
import { isSame } from '@/lib/core/policy/is-same'

interface Props {
  rule: WrittenRule
  document: PolicyDocument
  /** In force; null = new in the draft. */
  was: WrittenRule | null
  actions: { onChange: () => void; onKeep: (rule: WrittenRule) => void; onRemove: () => void } | null
}

export const modeWords = {
  off: 'Off',
  shadow: 'Shadow: only recorded',
  enforce: 'Enforce',
} satisfies Record<WrittenRule['mode'], string>

export function RuleCard({ rule, document, was, actions }: Props) {
  const mark = was === null ? 'new' : isSame(was, rule) ? null : 'changed'
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 rounded-lg border border-line px-4 py-3">
      <div className="grid min-w-0 flex-1 basis-80 gap-1">
        <p className="break-words">{writtenRuleSentence(document, rule)}</p>
        <p className="flex flex-wrap items-center gap-2 text-muted text-sm">
          <span translate="no">{rule.id}</span>
          {mark && <Badge tone="amber">{mark} in the draft</Badge>}
          {rule.note && <span className="break-words">{rule.note}</span>}
        </p>
      </div>
      {actions === null ? (
        <span className="text-sm">{modeWords[rule.mode]}</span>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-54">
            <Select
              aria-label={`Mode of ${rule.id}`}
              value={rule.mode}
              onChange={(event) => actions.onKeep({ ...rule, mode: event.target.value as WrittenRule['mode'] })}
            >
              {Object.entries(modeWords).map(([mode, words]) => (
                <option key={mode} value={mode}>
                  {words}
                </option>
              ))}
            </Select>
          </div>
          <Button size="sm" aria-label={`Change ${rule.id}`} onClick={actions.onChange}>
            Change
          </Button>
          <Button size="sm" variant="ghost" aria-label={`Remove ${rule.id}`} onClick={actions.onRemove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  )
}
