import { ArrowDown, ArrowUp, Equal, Shuffle } from 'lucide-react'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDiff } from '@/lib/core/policy/diff-policies'
import type { PolicyEffect } from '@/lib/core/policy/effect'

const effects = {
  looser: { word: 'Looser', sum: 'Only looser', Icon: ArrowDown },
  tighter: { word: 'Tighter', sum: 'Only tighter', Icon: ArrowUp },
  both: { word: 'Either', sum: 'Tighter and looser', Icon: Shuffle },
  same: { word: 'Same', sum: 'Same decisions', Icon: Equal },
} satisfies Record<PolicyEffect, object>

/** "3 changes, only tighter" */
export function sumOf({ changes, effect }: PolicyDiff): string {
  if (changes.length === 0) return 'No change'
  return `${countOf(changes.length, 'change', 'changes')}, ${effects[effect].sum.toLowerCase()}`
}

/** Differences in sentences, what loosens first. */
export function ChangeList({ diff, label }: { diff: PolicyDiff; label: string }) {
  if (diff.changes.length === 0) return <p className="text-muted">Nothing differs.</p>
  return (
    <ul aria-label={label} className="grid gap-1.5">
      {diff.changes.map(({ path, effect, sentence }) => {
        const { word, Icon } = effects[effect]
        return (
          <li key={path} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2">
            <span className="inline-flex items-center gap-1.5 self-start font-medium text-sm">
              <Icon aria-hidden className="size-4" />
              {word}
            </span>
            <span className="break-words">{sentence}</span>
          </li>
        )
      })}
    </ul>
  )
}
