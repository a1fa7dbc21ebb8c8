'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { WrittenRule } from '@/lib/core/policy/document-sentences'
import type { PolicyGroup } from './policy-group'
import { RuleCard } from './rule-card'
import { RuleDialog } from './rule-dialog'
import type { Policy } from './use-policy'

interface Props {
  policy: Policy
  groups: PolicyGroup[]
  canEdit: boolean
}

/** Every rule as its sentence. They have no order: each can only tighten what the matrix allows. */
export function RuleList({ policy, groups, canEdit }: Props) {
  const { document, published } = policy.state
  const [open, setOpen] = useState<WrittenRule | 'new' | null>(null)
  const keep = (rule: WrittenRule) => {
    policy.edit((before) => withRule(before, rule))
    setOpen(null)
  }
  const add = canEdit && <Button onClick={() => setOpen('new')}>Add rule</Button>
  return (
    <div className="grid gap-3">
      {document.rules.length === 0 ? (
        <EmptyState title="No rules yet" action={add}>
          The matrix decides alone. A rule tightens it for some groups, findings, channels or uses.
        </EmptyState>
      ) : (
        <>
          <div>{add}</div>
          <ul aria-label="Rules" className="grid gap-2">
            {document.rules.map((rule) => (
              <RuleCard
                key={rule.id}
                rule={rule}
                document={document}
                was={published.rules.find(({ id }) => id === rule.id) ?? null}
                actions={
                  canEdit
                    ? {
                        onChange: () => setOpen(rule),
                        onKeep: keep,
                        onRemove: () => policy.edit((before) => withoutRule(before, rule.id)),
                      }
                    : null
                }
              />
            ))}
          </ul>
        </>
      )}
      {open && (
        <RuleDialog
          rule={open === 'new' ? null : open}
          document={document}
          groups={groups}
          onClose={() => setOpen(null)}
          onKeep={keep}
        />
      )}
    </div>
  )
}

function withRule(document: PolicyDocument, rule: WrittenRule): PolicyDocument {
  const isKnown = document.rules.some(({ id }) => id === rule.id)
  const changed = document.rules.map((one) => (one.id === rule.id ? rule : one))
  return { ...document, rules: isKnown ? changed : [...document.rules, rule] }
}

function withoutRule(document: PolicyDocument, id: string): PolicyDocument {
  return { ...document, rules: document.rules.filter((rule) => rule.id !== id) }
}
