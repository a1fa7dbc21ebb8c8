import type { BudgetPeriod, BudgetScope, BudgetUnit } from '@/lib/core/usage/budget'
import { sql } from '../platform/database/sql'
import type { BudgetRow } from './budget'

/** A budget with its window at an instant; a window that nobody has opened yet is null. */
export interface BudgetFigures extends BudgetRow {
  subject: string | null
  /** Whose window is shown: of an allowance the one who has used the most. */
  holderId: string | null
  startsAt: Date | null
  endsAt: Date | null
  spent: number
  reserved: number
  active: number
  full: number
}

/** Budgets in force, or one, also a removed one. */
export function listBudgetFigures(at: Date, id: string | null = null): Promise<BudgetFigures[]> {
  return sql<BudgetFigures>`
    SELECT b.id, b.name, b.scope, b.subject_id AS "subjectId", b.unit, b.period, b.limit_amount::float8 AS limit, b.hard,
      b.version, coalesce(p.name, g.name) AS subject, w.holder_id AS "holderId", w.starts_at AS "startsAt",
      w.ends_at AS "endsAt", coalesce(w.spent, 0)::float8 AS spent, coalesce(w.reserved, 0)::float8 AS reserved,
      n.active::int AS active, n.full_up::int AS full
    FROM budget b LEFT JOIN person p ON p.id = b.subject_id LEFT JOIN "group" g ON g.id = b.subject_id
      LEFT JOIN LATERAL (SELECT * FROM budget_window WHERE budget_id = b.id AND starts_at <= ${at} AND ends_at > ${at}
        ORDER BY spent + reserved DESC LIMIT 1) w ON true
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE spent + reserved > 0) AS active,
          count(*) FILTER (WHERE spent + reserved >= b.limit_amount) AS full_up
        FROM budget_window WHERE budget_id = b.id AND starts_at <= ${at} AND ends_at > ${at}) n
    WHERE CASE WHEN ${id}::uuid IS NULL THEN b.state = 'on' ELSE b.id = ${id}::uuid END
    ORDER BY b.name`
}

export interface BindingBudget {
  id: string
  name: string
  scope: BudgetScope
  unit: BudgetUnit
  period: BudgetPeriod
  hard: boolean
  limit: number
  spent: number
  reserved: number
  endsAt: Date | null
}

/** Budgets that bind a person now, with the windows that their next request would be counted in. */
export function listBudgetsOf(personId: string, homeGroup: string | null, at: Date): Promise<BindingBudget[]> {
  return sql<BindingBudget>`
    SELECT b.id, b.name, b.scope, b.unit, b.period, b.hard, b.limit_amount::float8 AS limit,
      coalesce(w.spent, 0)::float8 AS spent, coalesce(w.reserved, 0)::float8 AS reserved, w.ends_at AS "endsAt"
    FROM budget b LEFT JOIN budget_window w ON w.budget_id = b.id AND w.starts_at <= ${at} AND w.ends_at > ${at}
      AND w.holder_id = CASE b.scope WHEN 'member' THEN ${personId}::uuid ELSE b.id END
    WHERE b.state = 'on' AND CASE b.scope WHEN 'organization' THEN true WHEN 'group' THEN b.subject_id = ${homeGroup}::uuid
      WHEN 'person' THEN b.subject_id = ${personId}::uuid
      ELSE EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = b.subject_id AND m.person_id = ${personId}::uuid) END
    ORDER BY (coalesce(w.spent, 0) + coalesce(w.reserved, 0))::float8 / b.limit_amount DESC, b.name`
}

/** What was used on each of the last local days before `today`, by whom the budget is for; and the first day ever. */
export async function readBudgetDays(
  budget: Pick<BudgetFigures, 'scope' | 'subjectId' | 'unit' | 'holderId'>,
  zone: string,
  today: string,
): Promise<{ days: Map<string, number>; firstDay: string | null }> {
  const { scope, subjectId, unit, holderId } = budget
  const person = scope === 'person' ? subjectId : scope === 'member' ? holderId : null
  const group = scope === 'group' ? subjectId : null
  const rows = await sql<{ day: string; used: number }>`
    SELECT to_char(r.starts, 'YYYY-MM-DD') AS day,
      sum(CASE ${unit}::text WHEN 'money' THEN r.cost_micros ELSE usage.tokens_of(r) END)::float8 AS used
    FROM usage.rollup r JOIN usage.key k ON k.id = r.key_id
    WHERE r.grain = 'day' AND r.zone = ${zone} AND r.starts < ${today}::timestamp
      AND r.starts >= ${today}::timestamp - interval '28 days'
      AND (${person}::uuid IS NULL OR k.person_id = ${person}::uuid)
      AND (${group}::uuid IS NULL OR k.group_id = ${group}::uuid)
    GROUP BY 1 ORDER BY 1`
  return { days: new Map(rows.map(({ day, used }) => [day, used])), firstDay: rows[0]?.day ?? null }
}

/** Windows that have passed, newest first; of an allowance all people's of one period together. */
export function listPastWindows(
  id: string,
  at: Date,
): Promise<{ startsAt: Date; endsAt: Date; spent: number; people: number }[]> {
  return sql<{ startsAt: Date; endsAt: Date; spent: number; people: number }>`
    SELECT starts_at AS "startsAt", ends_at AS "endsAt", sum(spent)::float8 AS spent, count(*)::int AS people
    FROM budget_window WHERE budget_id = ${id}::uuid AND ends_at <= ${at} GROUP BY 1, 2 ORDER BY 1 DESC LIMIT 24`
}

/** The last requests that a budget stood in the way of, as the log has them. */
export function listBudgetBlocks(
  id: string,
): Promise<{ at: Date; person: string | null; model: string | null; reason: string }[]> {
  return sql<{ at: Date; person: string | null; model: string | null; reason: string }>`
    SELECT e.ts AS at, p.name AS person, m.name AS model, e.body::jsonb ->> 'reason' AS reason
    FROM (SELECT * FROM audit.event WHERE type = 'budget.exceeded' AND ts > now() - interval '92 days'
        AND body LIKE '%' || ${id}::text || '%' ORDER BY id DESC LIMIT 50) e
      LEFT JOIN person p ON p.subject::text = e.body::jsonb #>> '{actor,subject}'
      LEFT JOIN model m ON m.id::text = e.body::jsonb ->> 'modelId'
    ORDER BY e.id DESC`
}
