'use client'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { Badge } from '@/components/ui/badge'
import { Td } from '@/components/ui/table'
import { english } from '@/lib/core/i18n/english'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'
import type { DetectorRow as Row } from '@/lib/core/policy/detector-rows'
import { DetectorCounts } from './detector-counts'
import { DetectorDetail } from './detector-detail'
import { DetectorHits } from './detector-hits'
import { LevelMark, levelsOf } from './level-mark'
import type { Policy } from './use-policy'

interface Props {
  row: Row
  policy: Policy
  catalogue: { value: DetectorCatalogue | null; problem: string | null }
  canEdit: boolean
  isChanged: boolean
  isOpen: boolean
  onOpen: () => void
  onEdit: () => void
}

export function DetectorRow({ row, policy, catalogue, canEdit, isChanged, isOpen, onOpen, onEdit }: Props) {
  const detail = useId()
  const marks = levelsOf(policy.state.document)
  const byDefault = marks.find(({ id }) => id === row.byDefault)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <tr className="align-top [&>td]:py-2.5">
        <Td>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            className="-ms-1 inline-flex min-h-6 items-start gap-1 text-start font-medium"
            onClick={onOpen}
          >
            <Chevron aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            {row.name}
          </button>
          <span translate="no" className="block ps-4 text-muted">
            {row.type}
          </span>
        </Td>
        <Td>
          <span className="block min-w-44">{row.sentence}</span>
          <span className="text-muted">
            {row.isLookedFor
              ? `By ${row.methods.map((method) => english.findingMethod[method]).join(', ')}.`
              : 'Not looked for in this release.'}
          </span>
        </Td>
        <Td className="text-end">
          <DetectorHits type={row.type} catalogue={catalogue} />
        </Td>
        <Td>{byDefault && <LevelMark level={byDefault} />}</Td>
        <Td>
          <DraftLevel row={row} policy={policy} isChanged={isChanged} />
        </Td>
        <Td>
          <DetectorCounts row={row} policy={policy} onEdit={canEdit ? onEdit : null} />
        </Td>
      </tr>
      {isOpen && (
        <tr id={detail}>
          <td colSpan={6} className="bg-card px-3 pt-1 pb-4">
            <DetectorDetail row={row} catalogue={catalogue} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The level that the draft gives, from which confidence on, and what raises it further. */
function DraftLevel({ row, policy, isChanged }: { row: Row; policy: Policy; isChanged: boolean }) {
  const now = levelsOf(policy.state.document).find(({ id }) => id === row.now)
  return (
    <span className="flex min-w-32 flex-col items-start gap-1">
      {now ? <LevelMark level={now} /> : <Badge>Counts for nothing</Badge>}
      {now && row.from !== 'medium' && (
        <span className="text-muted">{row.from === 'low' ? 'Candidates too' : 'High confidence only'}</span>
      )}
      {now &&
        row.more.map((sentence) => (
          <span key={sentence} className="text-muted">
            {sentence}
          </span>
        ))}
      {isChanged && <Badge tone="amber">changed in the draft</Badge>}
    </span>
  )
}
