import type { EventInput } from '@/lib/core/audit/event'
import { isAppError } from '@/lib/core/errors'
import { database, type Transaction } from '../platform/database/client'
import { auditUnavailable, openBreaker, requireOpenLog } from './audit-breaker'
import { appendEvents, type PreparedEvents, prepareEvents } from './audit-events'
import { isDatabaseError, isDataError } from './database-error'

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

/** Our own errors pass, and what the data refuses passes to its operation; a database that fails is the log's failure. */
export function asStoreError(error: unknown): unknown {
  if (isAppError(error) || !isDatabaseError(error) || isDataError(error)) return error
  openBreaker()
  return auditUnavailable(error)
}
