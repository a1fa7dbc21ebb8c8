import type { PeopleQuery, PeopleSort } from '@/lib/core/access/people-query'
import type { PersonLine } from '@/lib/core/access/people-view'
import type { UsagePiece } from '@/lib/core/usage/plan-range'
import { allOf, part, runPart, type SqlPart } from '../platform/database/sql-part'

/** The stretch of rollups that a month's use is read from. */
export interface MonthPiece extends UsagePiece {
  zone: string
}

export interface PeopleSearch {
  query: PeopleQuery
  /** Only this person. */
  id?: string
  month: MonthPiece
  limit: number
}

export interface PersonLineRow extends Omit<PersonLine, 'self' | 'month' | 'lastSeenAt' | 'createdAt'> {
  subject: string
  lastSeenAt: Date | null
  createdAt: Date
  attempts: number
  unpricedAttempts: number
  costMicros: number
  total: number
}

const keys: Record<PeopleSort, SqlPart> = {
  name: part`lower(p.name)`,
  role: part`array_position(ARRAY['owner', 'admin', 'auditor', 'member'], p.role)`,
  home: part`lower(h.name)`,
  groups: part`(SELECT count(*) FROM group_member m WHERE m.person_id = p.id)`,
  seen: part`p.last_seen_at`,
  cost: part`coalesce(u.cost, 0)`,
  state: part`p.state`,
}

function conditionsOf({ q, role, group, state }: PeopleQuery, id: string | undefined): SqlPart {
  const like = `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const member = part`EXISTS (SELECT 1 FROM group_member m WHERE m.person_id = p.id`
  const found: (SqlPart | undefined)[] = [
    id ? part`p.id = ${id}::uuid` : undefined,
    q ? part`(p.name ILIKE ${like} OR p.email ILIKE ${like})` : undefined,
    role ? part`p.role = ${role}` : undefined,
    state ? part`p.state = ${state}` : undefined,
    group === 'none' ? part`NOT ${member})` : undefined,
    group && group !== 'none' ? part`${member} AND m.group_id = ${group}::uuid)` : undefined,
  ]
  return allOf(found.filter((one) => one !== undefined))
}

/** One page of people, with their groups and what they used: one statement, however many there are. */
export function searchPeopleRows({ query, id, month, limit }: PeopleSearch): Promise<PersonLineRow[]> {
  const key = keys[query.sort]
  const inOrder = query.order === 'desc' ? part`${key} DESC NULLS LAST` : part`${key} ASC NULLS LAST`
  return runPart<PersonLineRow>(part`
    WITH used AS (
      SELECT k.person_id, sum(r.attempts)::float8 AS attempts, sum(r.cost_micros)::float8 AS cost,
        coalesce(sum(r.attempts) FILTER (WHERE k.cost_source = 'unpriced'), 0)::float8 AS unpriced
      FROM usage.rollup r JOIN usage.key k ON k.id = r.key_id
      WHERE r.grain = ${month.grain} AND r.zone = ${month.zone}
        AND r.starts >= ${month.from}::timestamp AND r.starts < ${month.to}::timestamp
      GROUP BY k.person_id),
    found AS (
      SELECT p.*, CASE WHEN h.id IS NULL THEN NULL ELSE jsonb_build_object('id', h.id, 'name', h.name) END AS home,
        u.attempts, u.cost, u.unpriced, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY ${inOrder}, lower(p.name), p.id) AS place
      FROM person p LEFT JOIN "group" h ON h.id = p.home_group_id LEFT JOIN used u ON u.person_id = p.id
      WHERE ${conditionsOf(query, id)})
    SELECT f.id, f.subject, f.name, f.email, f.role, f.state, f.last_seen_at AS "lastSeenAt",
      f.created_at AS "createdAt", f.home AS "homeGroup",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY lower(g.name))
        FROM group_member m JOIN "group" g ON g.id = m.group_id WHERE m.person_id = f.id), '[]') AS groups,
      coalesce(f.attempts, 0) AS attempts, coalesce(f.unpriced, 0) AS "unpricedAttempts",
      coalesce(f.cost, 0) AS "costMicros", f.total
    FROM found f
    WHERE f.place > coalesce((SELECT place FROM found WHERE id = ${query.after ?? null}::uuid), 0)
    ORDER BY f.place LIMIT ${limit}`)
}
