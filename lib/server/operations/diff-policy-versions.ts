import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { diffPolicies, type PolicyDiff } from '@/lib/core/policy/diff-policies'
import { type PolicyDocument, policyDocumentSchema } from '@/lib/core/policy/document'
import { findPolicyVersion } from '../store/policy-version'
import { requirePermission } from './require-permission'

/** What differs between any two versions, in sentences. */
export async function diffPolicyVersions(actor: Actor, from: number, to: number): Promise<PolicyDiff> {
  await requirePermission(actor, 'policy.readDraft')
  const [before, after] = await Promise.all([getVersionDocument(from), getVersionDocument(to)])
  return diffPolicies(before, after)
}

export async function getVersionDocument(version: number): Promise<PolicyDocument> {
  const isNumber = Number.isInteger(version) && version > 0 && version < 2 ** 31
  const stored = isNumber ? await findPolicyVersion(version) : null
  if (stored === null) throw new AppError('not_found', 'There is no such version.')
  const parsed = policyDocumentSchema.safeParse(stored.document)
  if (parsed.success) return parsed.data
  throw new AppError('conflict', `Version ${version} cannot be read by this release. Choose another one.`)
}
