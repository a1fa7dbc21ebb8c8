import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'

export interface StoredPolicy {
  version: number
  document: unknown
  sha256: string
  publishedAt: Date
}

function hashDocument(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex')
}

export async function insertPolicyVersion(
  tx: Transaction,
  input: { version: number; document: object; note: string; publishedBy: string },
): Promise<StoredPolicy> {
  const sha256 = hashDocument(input.document)
  return tx.policyVersion.create({ data: { ...input, document: input.document as Prisma.InputJsonValue, sha256 } })
}

/** Number of the version in force; 0 = none, and then everything is blocked. */
export async function currentPolicyVersion(): Promise<number> {
  const newest = await database().policyVersion.aggregate({ _max: { version: true } })
  return newest._max.version ?? 0
}

export function getPolicyVersion(version: number): Promise<StoredPolicy> {
  return database().policyVersion.findUniqueOrThrow({ where: { version } })
}

export function findPolicyVersion(version: number): Promise<StoredPolicy | null> {
  return database().policyVersion.findUnique({ where: { version } })
}

/** The version in force as this transaction sees it. */
export async function currentPolicyVersionIn(tx: Transaction): Promise<number> {
  const newest = await tx.policyVersion.aggregate({ _max: { version: true } })
  return newest._max.version ?? 0
}

export interface VersionRow {
  version: number
  publishedAt: Date
  publishedBy: string | null
  note: string
}

/** All versions, newest first, without their documents. */
export function listPolicyVersionRows(): Promise<VersionRow[]> {
  return sql<VersionRow>`
    SELECT v.version, v.published_at AS "publishedAt", p.name AS "publishedBy", v.note
    FROM policy_version v LEFT JOIN person p ON p.id = v.published_by ORDER BY v.version DESC`
}
