'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Table, Th } from '@/components/ui/table'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'
import type { DetectorFilter, DetectorRow as Row } from '@/lib/core/policy/detector-rows'
import { DetectorDialog } from './detector-dialog'
import { DetectorRow } from './detector-row'
import { setQuery } from './set-query'
import type { Policy } from './use-policy'

interface Props {
  rows: Row[]
  filter: DetectorFilter
  policy: Policy
  /** What the draft judges otherwise than what is in force. */
  changed: ReadonlySet<string>
  catalogue: { value: DetectorCatalogue | null; problem: string | null }
  canEdit: boolean
}

/** One row a kind; what is behind it opens below it. */
export function DetectorTable({ rows, filter, policy, changed, catalogue, canEdit }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<Row | null>(null)
  const turn = (type: string) =>
    setOpen((before) => new Set(before.has(type) ? [...before].filter((one) => one !== type) : [...before, type]))
  return (
    <>
      <Table label="Detectors" className="min-w-220">
        <thead>
          <tr>
            <SortHead filter={filter} sort="type" name="Kind" />
            <Th>What it finds</Th>
            <SortHead filter={filter} sort="hits" name="Found in 30 days" className="text-end" />
            <SortHead filter={filter} sort="byDefault" name="By default" />
            <SortHead filter={filter} sort="now" name="In the draft" />
            <Th>Counts</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DetectorRow
              key={row.type}
              {...{ row, policy, catalogue, canEdit }}
              isChanged={changed.has(row.type)}
              isOpen={open.has(row.type)}
              onOpen={() => turn(row.type)}
              onEdit={() => setEditing(row)}
            />
          ))}
        </tbody>
      </Table>
      {editing && <DetectorDialog row={editing} policy={policy} onClose={() => setEditing(null)} />}
    </>
  )
}

interface HeadProps {
  filter: DetectorFilter
  sort: DetectorFilter['sort']
  name: string
  className?: string
}

/** How often is asked with the most first; everything else from the beginning. */
function SortHead({ filter, sort, name, className }: HeadProps) {
  const isSorted = filter.sort === sort
  const first = sort === 'hits' ? 'desc' : ''
  const turn = () =>
    setQuery({
      sort: sort === 'type' ? '' : sort,
      order: isSorted ? (filter.isDescending ? '' : 'desc') : first,
    })
  const Icon = filter.isDescending ? ArrowDown : ArrowUp
  return (
    <Th className={className} aria-sort={isSorted ? (filter.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="inline-flex h-7 items-center gap-1 hover:text-text" onClick={turn}>
        {name}
        {isSorted && <Icon aria-hidden className="size-3.5" />}
      </button>
    </Th>
  )
}
