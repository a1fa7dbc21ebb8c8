import { sql } from '../platform/database/sql'

/** Names of who and what these ids stand for today: people by the random id that stands for them, and what they used. */
export async function findNames(ids: string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }>`
    SELECT s.id, p.name FROM audit.subject s JOIN person p ON p.id = s.person_id WHERE s.id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM provider WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM model WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM "group" WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM dictionary WHERE id = ANY(${ids}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export interface NamedId {
  id: string
  name: string
}

/** Everyone and everything that the log may be searched by, by name. People by the id that stands for them in the log. */
export async function listAuditChoices() {
  const [people, groups, providers, models] = await Promise.all([
    sql<NamedId>`SELECT s.id, p.name FROM audit.subject s JOIN person p ON p.id = s.person_id ORDER BY p.name, s.id`,
    sql<NamedId>`SELECT id, name FROM "group" ORDER BY name`,
    sql<NamedId>`SELECT id, name FROM provider ORDER BY name`,
    sql<NamedId>`SELECT m.id, m.name || ' on ' || p.name AS name FROM model m JOIN provider p ON p.id = m.provider_id
      ORDER BY m.name, p.name`,
  ])
  return { people, groups, providers, models }
}
