import { Badge } from '@/components/ui/badge'
import type { GroupMention } from '@/lib/core/policy/group-mentions'

const kinds = { rule: 'Rule', invariant: 'Invariant', exception: 'Exception' }
const modes = { off: 'switched off', shadow: 'only watched', enforce: null }

/** Places of the policy in force that name a group, each as its sentence. */
export function PolicyMentions({ mentions, empty }: { mentions: GroupMention[]; empty: string }) {
  if (mentions.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ul className="grid gap-2">
      {mentions.map(({ kind, id, mode, sentence }) => (
        <li key={`${kind}/${id}`} className="grid gap-1 rounded-lg border border-line px-3 py-2.5">
          <span>{sentence}</span>
          <span className="flex flex-wrap items-center gap-2 text-muted text-xs">
            {kinds[kind]} {id}
            {modes[mode] && <Badge tone="amber">{modes[mode]}</Badge>}
          </span>
        </li>
      ))}
    </ul>
  )
}
