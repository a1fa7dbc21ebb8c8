import type { Boundary } from '@/lib/core/policy/boundary'
import type { Suspension } from '@/lib/core/policy/decision'
import { database } from '../platform/database/client'

/** What is switched off now. */
export async function listSuspensions(): Promise<Suspension[]> {
  const rows = await database().suspension.findMany()
  return rows.map((row) =>
    row.provider === null ? { boundary: (row.boundary ?? 'cloud') as Boundary } : { providerId: row.provider },
  )
}
