'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { SortHead } from '@/components/ui/sort-head'
import { Table, Td, Th } from '@/components/ui/table'
import { type InvitationOrder, orderPath, sortInvitations } from '@/lib/core/access/list-order'
import type { InvitationView, MadeInvitation } from '@/lib/core/access/people-view'
import { english } from '@/lib/core/i18n/english'
import { TimeAgo } from '../time-ago'
import { LinkOnce } from './link-once'
import { useChange } from './use-change'

interface Props {
  invitations: InvitationView[]
  order: InvitationOrder
}

const columns = [
  { sort: 'email', name: 'E-mail', first: 'asc' },
  { sort: 'role', name: 'Role', first: 'asc' },
  { sort: null, name: 'Groups' },
  { sort: 'expires', name: 'State', first: 'asc' },
] as const

/** Pending and expired invitations stay visible until they are accepted or withdrawn. */
export function InvitationTable({ invitations, order }: Props) {
  const { send, busy } = useChange()
  const [made, setMade] = useState<{ email: string; link: string } | null>(null)
  const renew = async ({ id, email }: InvitationView) => {
    const renewed = await send<MadeInvitation>('POST', `/api/people/invitations/${id}/renew`)
    if (renewed) setMade({ email, link: renewed.reply.link })
  }
  if (invitations.length === 0 && made === null)
    return (
      <EmptyState
        title="No invitation is open"
        action={
          <Link href="/console/people/invite" className={buttonClass()}>
            Invite people
          </Link>
        }
      >
        Invitations stay here until they are accepted or withdrawn.
      </EmptyState>
    )
  return (
    <>
      <Table label="Invitations">
        <thead>
          <tr>
            {columns.map((column) =>
              column.sort === null ? (
                <Th key={column.name}>{column.name}</Th>
              ) : (
                <SortHead
                  key={column.name}
                  name={column.name}
                  href={orderPath('/console/people?tab=invitations', order, column)}
                  order={order.sort === column.sort ? order.order : null}
                />
              ),
            )}
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {sortInvitations(invitations, order).map((invitation) => (
            <InvitationRow
              key={invitation.id}
              invitation={invitation}
              busy={busy}
              onRenew={() => void renew(invitation)}
              onWithdraw={() =>
                void send(
                  'DELETE',
                  `/api/people/invitations/${invitation.id}`,
                  undefined,
                  'The invitation is withdrawn.',
                )
              }
            />
          ))}
        </tbody>
      </Table>
      {made && <LinkOnce made={made} onClose={() => setMade(null)} />}
    </>
  )
}

interface RowProps {
  invitation: InvitationView
  busy: boolean
  onRenew: () => void
  onWithdraw: () => void
}

function InvitationRow({ invitation: { email, role, groups, state, expiresAt }, busy, onRenew, onWithdraw }: RowProps) {
  return (
    <tr>
      <Td className="min-w-48 max-w-80 break-words">{email}</Td>
      <Td>{english.role[role]}</Td>
      <Td className="max-w-56 break-words">
        {groups.map(({ name }) => name).join(', ') || <span className="text-muted">none</span>}
      </Td>
      <Td className="whitespace-nowrap">
        {state === 'open' ? (
          <>
            Open, ends <TimeAgo at={expiresAt} />
          </>
        ) : (
          <Badge tone="amber">Expired</Badge>
        )}
      </Td>
      <Td>
        <div className="flex justify-end gap-2">
          <Button size="sm" disabled={busy} aria-label={`New link for ${email}`} onClick={onRenew}>
            New link
          </Button>
          <Button size="sm" disabled={busy} aria-label={`Withdraw invitation of ${email}`} onClick={onWithdraw}>
            Withdraw
          </Button>
        </div>
      </Td>
    </tr>
  )
}
