import { z } from 'zod'
import { type Receipt, receiptSchema } from '@/lib/core/chat/receipt'
import type { RunState } from '@/lib/core/chat/views'
import { nowMs } from '../platform/clock'
import { database } from '../platform/database/client'

const failureSchema = z.object({ code: z.string(), sentence: z.string(), nextStep: z.string().nullable() })

export interface RunRecord {
  id: string
  personId: string
  conversationId: string | null
  questionId: string | null
  answerId: string | null
  purpose: string
  state: RunState
  owner: string
  failure: z.infer<typeof failureSchema> | null
  receipt: Receipt | null
}

type RunRow = Omit<RunRecord, 'state' | 'failure' | 'receipt'> & { state: string; failure: unknown; receipt: unknown }

function toRecord(row: RunRow): RunRecord {
  return {
    ...row,
    state: row.state as RunState,
    failure: failureSchema.nullable().parse(row.failure),
    receipt: receiptSchema.nullable().parse(row.receipt),
  }
}

export async function findRun(personId: string, id: string): Promise<RunRecord | null> {
  const row = await database().run.findFirst({ where: { id, personId } })
  return row && toRecord(row)
}

export async function findRunByKey(personId: string, idempotencyKey: string): Promise<RunRecord | null> {
  const row = await database().run.findUnique({ where: { personId_idempotencyKey: { personId, idempotencyKey } } })
  return row && toRecord(row)
}

export async function listRunsOf(conversationId: string): Promise<RunRecord[]> {
  const rows = await database().run.findMany({ where: { conversationId, purpose: 'answer' } })
  return rows.map(toRecord)
}

/** Asks a run to stop, from anywhere; its owner reads this with its next flush. False = not running, or not theirs. */
export async function askToStop(personId: string, id: string): Promise<boolean> {
  const { count } = await database().run.updateMany({
    where: { id, personId, state: 'running', stopAskedAt: null },
    data: { stopAskedAt: new Date(nowMs()) },
  })
  return count > 0
}
