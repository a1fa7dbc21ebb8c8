'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Table, Td, Th } from '@/components/ui/table'
import { english } from '@/lib/core/i18n/english'
import type { DetectorFilter, DetectorRow } from '@/lib/core/policy/detector-rows'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { LevelMark, levelsOf } from './level-mark'
import { setQuery } from './set-query'

interface Props {
  rows: DetectorRow[]
  filter: DetectorFilter
  document: PolicyDocument
}

/** One row a kind. */
export function DetectorTable({ rows, filter, document }: Props) {
  const marks = levelsOf(document)
  const markOf = (id: string | null) => marks.find((level) => level.id === id)
  return (
    <Table label="Detectors" className="min-w-220">
      <thead>
        <tr>
          <SortHead filter={filter} sort="type" name="Kind" />
          <Th>What it finds</Th>
          <Th>How</Th>
          <SortHead filter={filter} sort="byDefault" name="By default" />
          <SortHead filter={filter} sort="now" name="In the draft" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [byDefault, now] = [markOf(row.byDefault), markOf(row.now)]
          return (
            <tr key={row.type} className="align-top [&>td]:py-2.5">
              <Td>
                <span className="block font-medium">{row.name}</span>
                <span translate="no" className="text-muted">
                  {row.type}
                </span>
              </Td>
              <Td>
                {row.sentence}
                {!row.isLookedFor && <span className="block text-muted">Not looked for in this release.</span>}
              </Td>
              <Td className="text-muted">{row.methods.map((method) => english.findingMethod[method]).join(', ')}</Td>
              <Td>{byDefault && <LevelMark level={byDefault} />}</Td>
              <Td>
                {now ? <LevelMark level={now} /> : <Badge>Counts for nothing</Badge>}
                {now &&
                  row.more.map((sentence) => (
                    <span key={sentence} className="mt-1 block min-w-48 text-muted">
                      {sentence}
                    </span>
                  ))}
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function SortHead({ filter, sort, name }: { filter: DetectorFilter; sort: DetectorFilter['sort']; name: string }) {
  const isSorted = filter.sort === sort
  const turn = () =>
    setQuery({ sort: sort === 'type' ? '' : sort, order: isSorted && !filter.isDescending ? 'desc' : '' })
  const Icon = filter.isDescending ? ArrowDown : ArrowUp
  return (
    <Th aria-sort={isSorted ? (filter.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="inline-flex h-7 items-center gap-1 hover:text-text" onClick={turn}>
        {name}
        {isSorted && <Icon aria-hidden className="size-3.5" />}
      </button>
    </Th>
  )
}
