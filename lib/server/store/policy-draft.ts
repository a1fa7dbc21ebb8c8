import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'

export interface StoredDraft {
  /** null while no draft is open. */
  document: unknown
  revision: number
  baseVersion: number
  savedAt: Date | null
  savedBy: string | null
}

/** The one draft, with the name of who saved it last. */
export async function getPolicyDraft(): Promise<StoredDraft> {
  const [row] = await sql<StoredDraft>`
    SELECT d.document, d.revision, d.base_version AS "baseVersion", d.saved_at AS "savedAt", p.name AS "savedBy"
    FROM policy_draft d LEFT JOIN person p ON p.id = d.saved_by`
  return row ?? { document: null, revision: 0, baseVersion: 0, savedAt: null, savedBy: null }
}

type HeldDraft = { revision: number; baseVersion: number; isOpen: boolean }

/** Its revision, held until the transaction ends. */
export async function lockPolicyDraft(tx: Transaction): Promise<HeldDraft> {
  const [row] = await tx.$queryRaw<HeldDraft[]>`
    SELECT revision, base_version AS "baseVersion", document IS NOT NULL AS "isOpen" FROM policy_draft FOR UPDATE`
  return row ?? { revision: 0, baseVersion: 0, isOpen: false }
}

export async function writePolicyDraft(
  tx: Transaction,
  input: { document: object | null; baseVersion: number; savedBy: string; savedAt: Date },
): Promise<{ revision: number }> {
  const document = input.document === null ? Prisma.DbNull : (input.document as Prisma.InputJsonValue)
  const data = { ...input, document }
  return tx.policyDraft.update({ where: { id: 1 }, data: { ...data, revision: { increment: 1 } } })
}
