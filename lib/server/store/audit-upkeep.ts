import { nowMs } from '../platform/clock'
import { database } from '../platform/database/client'
import { sql, sqlCount } from '../platform/database/sql'
import { bySystem } from './audit-actor'
import { appendEvents, prepareEvents } from './audit-events'
import { auditIdentity, takeVoided, voidNumbers } from './audit-writer'
import { transact } from './transaction'

const writerLeaseSeconds = 60

export async function insertWriter(): Promise<void> {
  const { writer, instance } = auditIdentity()
  await transact(async ({ tx, record }) => {
    await tx.$executeRaw`INSERT INTO audit.writer (id, instance, lease_until)
      VALUES (${writer}::uuid, ${instance}::uuid, now() + make_interval(secs => ${writerLeaseSeconds}::float8))`
    await record({ type: 'writer.opened', outcome: 'success', ...bySystem(), target: { kind: 'writer', id: writer } })
  })
}

export async function renewWriter(): Promise<void> {
  const { writer } = auditIdentity()
  await sqlCount`UPDATE audit.writer SET lease_until = now() + make_interval(secs => ${writerLeaseSeconds}::float8)
    WHERE id = ${writer}::uuid`
}

export async function closeWriter(): Promise<void> {
  const { writer } = auditIdentity()
  await transact(async ({ tx, record }) => {
    await record({ type: 'writer.closed', outcome: 'success', ...bySystem(), target: { kind: 'writer', id: writer } })
    await tx.$executeRaw`UPDATE audit.writer SET closed_at = now() WHERE id = ${writer}::uuid`
  })
}

/** Lists numbers that rolled-back transactions gave back, so that nobody takes them for deleted events. */
export async function recordVoidedNumbers(): Promise<void> {
  const numbers = takeVoided()
  if (numbers.length === 0) return
  try {
    await transact(async ({ record }) => {
      await record({ type: 'number.voided', outcome: 'success', ...bySystem(), numbers })
    })
  } catch (error) {
    voidNumbers(numbers)
    throw error
  }
}

/** One event straight into the log, past the breaker: can it be written again? Throws when not. */
export async function writeHeartbeat(): Promise<void> {
  const events = prepareEvents([{ type: 'heartbeat.recorded', outcome: 'success', ...bySystem() }])
  try {
    await database().$transaction(
      async (tx) => {
        await appendEvents(tx, events)
      },
      { maxWait: 1_000, timeout: 2_000 },
    )
  } catch (error) {
    events.release()
    throw error
  }
}

/** Partitions for the months around now, by this process's clock and by the database's. */
export async function ensureMonths(): Promise<void> {
  await sql`SELECT audit.ensure_months(${new Date(nowMs())}::timestamptz)`
}
