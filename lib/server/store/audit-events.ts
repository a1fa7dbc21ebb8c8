import { createHash } from 'node:crypto'
import { buildEvent, type EventColumns } from '@/lib/core/audit/build-event'
import type { EventInput } from '@/lib/core/audit/event'
import { leafHash } from '@/lib/core/audit/leaf-hash'
import { nowMs } from '../platform/clock'
import type { Transaction } from '../platform/database/client'
import { newId } from '../platform/id'
import { auditIdentity, takeNumber, voidNumbers } from './audit-writer'

/** An event as `audit.append` takes it: the exact line, its leaf as hex, and search columns. */
interface EventRow extends EventColumns {
  id: string
  writer: string
  n: number
  body: string
  leaf: string
}

export interface PreparedEvents {
  rows: EventRow[]
  ids: string[]
  /** Gives the numbers back when the transaction wrote nothing. */
  release(): void
}

const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** Builds the exact lines, each with the next number of this writer. Write them, or `release` them. */
export function prepareEvents(inputs: EventInput[], eventIds: string[] = []): PreparedEvents {
  const identity = auditIdentity()
  const taken: number[] = []
  try {
    const rows = inputs.map((input, index) => {
      const id = eventIds[index] ?? newId()
      const n = takeNumber()
      taken.push(n)
      const { line, columns } = buildEvent(input, {
        id,
        installation: identity.installation,
        ts: nowMs(),
        writer: { id: identity.writer, n },
        app: { version: identity.version, instance: identity.instance },
      })
      const leaf = Buffer.from(leafHash(sha256, Buffer.from(line))).toString('hex')
      return { ...columns, id, writer: identity.writer, n, body: line, leaf }
    })
    return { rows, ids: rows.map((row) => row.id), release: () => voidNumbers(taken) }
  } catch (error) {
    voidNumbers(taken)
    throw error
  }
}

/** Adds events inside an open transaction: an event outside one cannot be written. Never catches. */
export async function appendEvents(tx: Transaction, events: PreparedEvents): Promise<void> {
  await tx.$queryRaw`SELECT audit.append(${JSON.stringify(events.rows)}::jsonb)::text`
}
