import { Check, TriangleAlert } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import type { InviteLine } from '@/lib/core/access/judge-invites'
import { english } from '@/lib/core/i18n/english'
import { countOf } from '@/lib/core/i18n/format'

/** Each line of the list, with what it would do. Nothing has happened yet. */
export function InvitePreview({ lines }: { lines: InviteLine[] }) {
  if (lines.length === 0)
    return <EmptyState title="The list is empty">Go back and write at least one address.</EmptyState>
  const others = lines.filter(({ verdict }) => verdict !== 'fine').length
  return (
    <section aria-label="Preview" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p role="status">
        {countOf(lines.length - others, 'person', 'people')} will be invited
        {others > 0 && `, ${countOf(others, 'line', 'lines')} will not`}. Nothing has happened yet.
      </p>
      <Table label="Preview of the list">
        <thead>
          <tr>
            <Th className="text-end">Line</Th>
            <Th>E-mail</Th>
            <Th>Role</Th>
            <Th>Groups</Th>
            <Th>What happens</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which a line may stand twice
            <PreviewRow key={index} line={line} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function PreviewRow({ line: { line, email, text, role, groups, verdict, unknown } }: { line: InviteLine }) {
  const isFine = verdict === 'fine'
  const Icon = isFine ? Check : TriangleAlert
  return (
    <tr>
      <Td className="text-end text-muted tabular-nums">{line}</Td>
      <Td className="min-w-48 max-w-80 break-words">{email ?? text}</Td>
      <Td>{email === null ? '' : english.role[role]}</Td>
      <Td className="max-w-56 break-words">{groups.map(({ name }) => name).join(', ')}</Td>
      <Td className="min-w-48">
        <span className={isFine ? 'flex items-start gap-1.5' : 'flex items-start gap-1.5 text-warning'}>
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
          {english.inviteVerdict[verdict]}
          {unknown.length > 0 && `: ${unknown.join(', ')}`}
        </span>
      </Td>
    </tr>
  )
}
