import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'
import { hashToken } from '../platform/crypto/token'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { randomId } from '../platform/id'

interface SessionRow {
  reference: string
  personId: string
  subject: string
  name: string
  email: string
  role: Role
  state: 'active' | 'disabled'
  groups: { id: string; slug: string }[]
  homeGroup: { id: string; slug: string } | null
  lastUsedAt: Date
  expiresAt: Date
}

/** The session, and what it counts to where it was asked to count. */
export type CountedSession = SessionRow & { attempts: number | null; leftMs: number | null }

/**
 * Session, person and groups in one round trip, by the hash of the cookie's id; and in the same one the request is counted
 * under `<counter>:<person>`. null = not counted.
 */
export async function findSession(id: string, counter: string | null): Promise<CountedSession | null> {
  const rows = await sql<CountedSession>`
    WITH found AS MATERIALIZED (
      SELECT s.reference, s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt", p.id AS "personId", p.subject, p.name,
        p.email, p.role, p.state,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug) ORDER BY g.slug)
          FROM group_member m JOIN "group" g ON g.id = m.group_id WHERE m.person_id = p.id), '[]') AS groups,
        (SELECT jsonb_build_object('id', h.id, 'slug', h.slug) FROM "group" h WHERE h.id = p.home_group_id) AS "homeGroup"
      FROM session s JOIN person p ON p.id = s.person_id WHERE s.id_hash = ${hashToken(id)})
    SELECT found.*, counted.attempts, counted.left_ms AS "leftMs"
    FROM found LEFT JOIN LATERAL count_attempt(${counter}::text || ':' || found."personId") AS counted ON true`
  return rows[0] ?? null
}

export async function insertSession(
  tx: Transaction,
  input: { id: string; personId: string; client: string; expiresAt: Date },
): Promise<string> {
  const reference = randomId()
  const { id, ...rest } = input
  await tx.session.create({ data: { idHash: hashToken(id), reference, ...rest } })
  await tx.person.update({ where: { id: input.personId }, data: { lastSeenAt: new Date(nowMs()) } })
  return reference
}

/** Written at most once a minute: idleness needs no finer clock. */
export async function touchSession(reference: string, personId: string): Promise<void> {
  const now = new Date(nowMs())
  await database().session.updateMany({ where: { reference }, data: { lastUsedAt: now } })
  await database().person.update({ where: { id: personId }, data: { lastSeenAt: now } })
}

export async function deleteSession(tx: Transaction, reference: string): Promise<void> {
  await tx.session.deleteMany({ where: { reference } })
}

/** Ends every session of a person; answers how many there were. */
export async function deleteSessionsOf(tx: Transaction, personId: string): Promise<number> {
  return (await tx.session.deleteMany({ where: { personId } })).count
}

export interface SignInRow {
  client: string
  createdAt: Date
  lastUsedAt: Date
}

/** Sessions of a person that have not run out by their absolute limit, the last used first. */
export function listSessionsOf(personId: string): Promise<SignInRow[]> {
  return sql<SignInRow>`
    SELECT client, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM session
    WHERE person_id = ${personId}::uuid AND expires_at > now() ORDER BY last_used_at DESC`
}
