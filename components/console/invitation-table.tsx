'use client'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { InvitationView } from '@/lib/core/access/people-view'
import { english } from '@/lib/core/i18n/english'
import { TimeAgo } from './time-ago'

interface Props {
  invitations: InvitationView[]
  onWithdrawn: (id: string) => void
}

/** Pending and expired invitations stay visible until they are withdrawn. */
export function InvitationTable({ invitations, onWithdrawn }: Props) {
  if (invitations.length === 0) return null
  const withdraw = async (id: string) => {
    try {
      await api('DELETE', `/api/people/invitations/${id}`)
      onWithdrawn(id)
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <section aria-labelledby="invitations" className="grid gap-2">
      <h2 id="invitations" className="font-semibold">
        Invitations
      </h2>
      <Table label="Invitations">
        <thead>
          <tr>
            <Th>E-mail</Th>
            <Th>Role</Th>
            <Th>State</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <Td className="min-w-48 break-words">{invitation.email}</Td>
              <Td>{english.role[invitation.role]}</Td>
              <Td className="whitespace-nowrap">
                {invitation.state === 'open' ? (
                  <>
                    Open, ends <TimeAgo at={invitation.expiresAt} />
                  </>
                ) : (
                  <Badge tone="amber">Expired</Badge>
                )}
              </Td>
              <Td className="text-end">
                <Button
                  size="sm"
                  aria-label={`Withdraw invitation of ${invitation.email}`}
                  onClick={() => void withdraw(invitation.id)}
                >
                  Withdraw
                </Button>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
