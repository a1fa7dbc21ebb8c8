import Link from 'next/link'
import { SortHead } from '@/components/ui/sort-head'
import { Table, Td } from '@/components/ui/table'
import { type GroupOrder, orderPath, sortGroups } from '@/lib/core/access/list-order'
import type { GroupLine } from '@/lib/core/access/people-view'

/** Of numbers, the largest first. */
const columns = [
  { sort: 'name', name: 'Name', first: 'asc' },
  { sort: 'members', name: 'Members', first: 'desc' },
  { sort: 'atHome', name: 'Home group of', first: 'desc' },
  { sort: 'models', name: 'Models given', first: 'desc' },
  { sort: 'mentions', name: 'In the policy', first: 'desc' },
] as const
const number = 'text-end tabular-nums'

/** One line a group. */
export function GroupTable({ groups, order }: { groups: GroupLine[]; order: GroupOrder }) {
  return (
    <Table label="Groups">
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column.sort}
              name={column.name}
              href={orderPath('/console/people?tab=groups', order, column)}
              order={order.sort === column.sort ? order.order : null}
              className={column.sort === 'name' ? undefined : 'text-end'}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sortGroups(groups, order).map(({ id, slug, name, members, atHome, models, mentions }) => (
          <tr key={id} className="hover:bg-card">
            <Td className="min-w-40 max-w-80 break-words">
              <Link
                href={`/console/people/groups/${id}`}
                prefetch={false}
                className="font-medium underline-offset-4 hover:underline"
              >
                {name}
              </Link>
              <span className="block text-muted text-xs">{slug}</span>
            </Td>
            <Td className={number}>{members}</Td>
            <Td className={number}>{atHome}</Td>
            <Td className={number}>{models}</Td>
            <Td className={number}>{mentions === 0 ? <span className="text-muted">—</span> : mentions}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
