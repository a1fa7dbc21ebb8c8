import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'
import { hashToken } from '../platform/crypto/token'
import { database, type Transaction } from '../platform/database/client'
import { newId } from '../platform/id'

export async function insertInvitation(
  tx: Transaction,
  input: { token: string; email: string; role: Role; invitedBy: string; expiresAt: Date },
) {
  const { token, ...rest } = input
  return tx.invitation.create({ data: { id: newId(), tokenHash: hashToken(token), ...rest } })
}

export function findOpenInvitation(token: string) {
  return database().invitation.findFirst({
    where: { tokenHash: hashToken(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date(nowMs()) } },
  })
}

/** Takes the invitation: one winner, however many try at once. */
export async function consumeInvitation(
  tx: Transaction,
  token: string,
): Promise<{ id: string; email: string; role: Role } | null> {
  const now = new Date(nowMs())
  const rows = await tx.$queryRaw<{ id: string; email: string; role: Role }[]>`
    UPDATE invitation SET accepted_at = ${now}
    WHERE token_hash = ${hashToken(token)} AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > ${now}
    RETURNING id, email, role`
  return rows[0] ?? null
}

/** Open and expired ones; accepted and revoked are history. */
export function listInvitationRows() {
  return database().invitation.findMany({
    where: { acceptedAt: null, revokedAt: null },
    orderBy: { createdAt: 'desc' },
  })
}

export async function revokeInvitationRow(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date(nowMs()) },
  })
  return count > 0
}
