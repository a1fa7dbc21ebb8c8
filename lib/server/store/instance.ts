import { randomBytes } from 'node:crypto'
import { nowMs } from '../platform/clock'
import { database } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { newId } from '../platform/id'

export interface InstanceRecord {
  id: string
  lockKey: bigint
}

/** A new instance: its row, and the key of the lock that it must hold from now on. */
export async function insertInstance(): Promise<InstanceRecord> {
  const instance = { id: newId(), lockKey: randomBytes(8).readBigInt64BE() >> 2n }
  await database().instance.create({ data: instance })
  return instance
}

export async function closeInstance(id: string): Promise<void> {
  await database().instance.updateMany({ where: { id }, data: { closedAt: new Date(nowMs()) } })
}

/** Of these instances, those whose lock nobody holds: they are dead. */
export async function listDeadInstances(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await sql<{ id: string; free: boolean }>`
    SELECT id, pg_try_advisory_xact_lock(lock_key) AS free FROM instance WHERE id = ANY (${ids}::uuid[])`
  const known = new Set(rows.map(({ id }) => id))
  return [...rows.filter(({ free }) => free).map(({ id }) => id), ...ids.filter((id) => !known.has(id))]
}

/** Settings that durability rests on, as the server has them. */
export async function readDurability(): Promise<{ version: number; fsync: boolean; fullPageWrites: boolean }> {
  const rows = await sql<{ version: number; fsync: string; pages: string }>`
    SELECT current_setting('server_version_num')::int AS version, current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS pages`
  const row = rows[0]
  return {
    version: Math.floor((row?.version ?? 0) / 10_000),
    fsync: row?.fsync === 'on',
    fullPageWrites: row?.pages === 'on',
  }
}
