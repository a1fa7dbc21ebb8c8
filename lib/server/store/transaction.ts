import type { EventInput } from '@/lib/core/audit/event'
import { isAppError } from '@/lib/core/errors'
import { database, type Transaction } from '../platform/database/client'
import { auditUnavailable, openBreaker, requireOpenLog } from './audit-breaker'
import { appendEvents, type PreparedEvents, prepareEvents } from './audit-events'

export interface Change {
  tx: Transaction
  /** Adds audit events to this transaction; answers their ids. */
  record(...events: EventInput[]): Promise<string[]>
}

export interface TransactOptions {
  /** Published policy, switches, providers and models: no decision may commit while they change. */
  changesDecisions?: boolean
}

/**
 * One transaction for a change and its events: both or neither. Numbers of a transaction that rolled back are given back
 * and listed as void. A failure of the database itself opens the audit breaker.
 */
export async function transact<T>(work: (change: Change) => Promise<T>, options: TransactOptions = {}): Promise<T> {
  requireOpenLog()
  const prepared: PreparedEvents[] = []
  try {
    return await database().$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT set_config('synchronous_commit', 'on', true)`
        if (options.changesDecisions) await tx.$queryRaw`SELECT lock_decision_state(true)::text`
        return await work({
          tx,
          async record(...events) {
            const batch = prepareEvents(events)
            prepared.push(batch)
            await appendEvents(tx, batch)
            return batch.ids
          },
        })
      },
      { maxWait: 3_000, timeout: 10_000 },
    )
  } catch (error) {
    for (const batch of prepared) batch.release()
    throw asStoreError(error)
  }
}

/** An AppError passes; a broken promise of the data (unique, missing) passes to its operation; the rest is the log's failure. */
export function asStoreError(error: unknown): unknown {
  if (isAppError(error)) return error
  if (isDataError(error)) return error
  openBreaker()
  return auditUnavailable(error)
}

/** Prisma's codes for "the data says no": unique violation, missing record, foreign key. */
function isDataError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && ['P2002', 'P2003', 'P2025'].includes(code)
}

export function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'P2002'
}
