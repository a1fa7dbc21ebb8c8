import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'
import { hashToken } from '../platform/crypto/token'
import { database, type Transaction } from '../platform/database/client'
import { isId, newId } from '../platform/id'

export interface NewInvitation {
  token: string
  email: string
  role: Role
  /** In the order that decides the home group. */
  groupIds: string[]
  invitedBy: string
  expiresAt: Date
}

/** Adds invitations; answers their ids in the same order. */
export async function insertInvitations(tx: Transaction, list: NewInvitation[]): Promise<string[]> {
  const rows = list.map(({ token, groupIds, ...rest }) => ({
    id: newId(),
    tokenHash: hashToken(token),
    groupIds,
    rest,
  }))
  await tx.invitation.createMany({ data: rows.map(({ id, tokenHash, rest }) => ({ id, tokenHash, ...rest })) })
  await tx.invitationGroup.createMany({
    data: rows.flatMap(({ id, groupIds }) => groupIds.map((groupId, place) => ({ invitationId: id, groupId, place }))),
  })
  return rows.map(({ id }) => id)
}

export function findOpenInvitation(token: string) {
  return database().invitation.findFirst({
    where: { tokenHash: hashToken(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date(nowMs()) } },
  })
}

interface Consumed {
  id: string
  email: string
  role: Role
  groupIds: string[]
}

/** Takes the invitation: one winner, however many try at once. */
export async function consumeInvitation(tx: Transaction, token: string): Promise<Consumed | null> {
  const now = new Date(nowMs())
  const rows = await tx.$queryRaw<Consumed[]>`
    UPDATE invitation SET accepted_at = ${now}
    WHERE token_hash = ${hashToken(token)} AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > ${now}
    RETURNING id, email, role,
      array(SELECT group_id::text FROM invitation_group g WHERE g.invitation_id = id ORDER BY place) AS "groupIds"`
  return rows[0] ?? null
}

const withGroups = {
  include: { groups: { orderBy: { place: 'asc' }, select: { group: { select: { id: true, name: true } } } } },
} as const

export type InvitationRow = Awaited<ReturnType<typeof listInvitationRows>>[number]

/** Open and expired ones; accepted and revoked are history. Of these ids, where they are given. */
export function listInvitationRows(ids?: string[], tx: Transaction = database()) {
  return tx.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, ...(ids ? { id: { in: ids.filter(isId) } } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...withGroups,
  })
}

/** Of these addresses, those with an invitation that nobody took: open or expired. */
export function listInvitationsTo(emails: string[], tx: Transaction = database()) {
  return tx.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, email: { in: emails } },
    select: { id: true, email: true, expiresAt: true },
  })
}

export async function revokeInvitationRow(tx: Transaction, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date(nowMs()) },
  })
  return count > 0
}
