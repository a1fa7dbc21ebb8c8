import { sql } from '../platform/database/sql'

interface Named {
  id: string
  name: string
}

/** Names of what the books know by id only; what was removed meanwhile has none here. */
export const listNames = {
  model: (ids: string[]) => sql<Named>`
    SELECT m.id, m.name || ' on ' || p.name AS name FROM model m JOIN provider p ON p.id = m.provider_id
    WHERE m.id = ANY (${ids}::uuid[])`,
  provider: (ids: string[]) => sql<Named>`SELECT id, name FROM provider WHERE id = ANY (${ids}::uuid[])`,
  group: (ids: string[]) => sql<Named>`SELECT id, name FROM "group" WHERE id = ANY (${ids}::uuid[])`,
  person: (ids: string[]) => sql<Named>`SELECT id, name FROM person WHERE id = ANY (${ids}::uuid[])`,
}

/** The time zone in which the organization's days begin and end. */
export async function getZone(): Promise<string> {
  return (await sql<{ zone: string }>`SELECT zone FROM installation LIMIT 1`)[0]?.zone ?? 'UTC'
}
