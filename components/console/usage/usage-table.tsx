import Link from 'next/link'
import { SortHead } from '@/components/ui/sort-head'
import { Table, Td, Th } from '@/components/ui/table'
import { formatCount, formatMicros } from '@/lib/core/i18n/format'
import { spendText } from '@/lib/core/usage/spend-text'
import { localShareOf, tokensOf, type UsageFigures } from '@/lib/core/usage/usage-figures'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import { usageUrl } from '@/lib/core/usage/usage-url'
import type { UsageGroup, UsageView } from '@/lib/core/usage/usage-view'
import { dimensionNames } from '@/lib/core/usage/usage-words'

/** One line a group, and the total that the tiles show. A name narrows the page to it. */
export function UsageTable({ path, view }: { path: string; view: UsageView }) {
  const head = { path, query: view.query }
  return (
    <Table label={`Usage by ${dimensionNames[view.by].toLowerCase()}`}>
      <thead>
        <tr>
          <UsageHead {...head} sort="name" name={dimensionNames[view.by]} />
          <UsageHead {...head} sort="attempts" name="Requests" />
          <Th className="text-end">In-house</Th>
          <UsageHead {...head} sort="refusals" name="Refused" />
          <UsageHead {...head} sort="tokens" name="Tokens" />
          <UsageHead {...head} sort="cost" name="Spend" />
        </tr>
      </thead>
      <tbody>
        {view.groups.map((group) => (
          <tr key={group.id ?? ''} className="hover:bg-card">
            <Td className="min-w-40 max-w-80 break-words">
              <GroupName path={path} view={view} group={group} />
            </Td>
            <Cells figures={group.now} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-medium">
          <Td>Total</Td>
          <Cells figures={view.total} />
        </tr>
      </tfoot>
    </Table>
  )
}

function GroupName({ path, view, group: { id, name } }: { path: string; view: UsageView; group: UsageGroup }) {
  const { by, query } = view
  const value = id ?? (by === 'group' ? 'none' : null)
  if (by === 'day' || value === null) return name
  return (
    <Link
      href={usageUrl(path, query, { [by]: value, by: 'day', sort: 'name' })}
      className="underline-offset-4 hover:underline"
    >
      {name}
    </Link>
  )
}

function Cells({ figures }: { figures: UsageFigures }) {
  const share = localShareOf(figures)
  const number = 'text-end tabular-nums'
  return (
    <>
      <Td className={number}>{formatCount(figures.attempts)}</Td>
      <Td className={number}>{share === null ? '—' : `${Math.round(share * 100)} %`}</Td>
      <Td className={number}>{formatCount(figures.refusals)}</Td>
      <Td className={number}>{formatCount(tokensOf(figures))}</Td>
      <Td className={`${number} whitespace-nowrap`}>{spendText(figures, formatMicros)}</Td>
    </>
  )
}

interface HeadProps {
  path: string
  query: UsageQuery
  sort: UsageQuery['sort']
  name: string
}

function UsageHead({ path, query, sort, name }: HeadProps) {
  const isSorted = query.sort === sort
  const order = isSorted ? (query.order === 'desc' ? 'asc' : 'desc') : sort === 'name' ? 'asc' : 'desc'
  return (
    <SortHead
      name={name}
      href={usageUrl(path, query, { sort, order })}
      order={isSorted ? query.order : null}
      className={sort === 'name' ? undefined : 'text-end'}
    />
  )
}
