import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { parseLine, type StoredEvent } from '@/lib/core/audit/event-view'
import { type RequestStory, tellRequest } from '@/lib/core/audit/request-story'
import { AppError } from '@/lib/core/errors'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import { ruleSentence } from '@/lib/core/policy/sentences'
import { listEventsOfRun } from '../store/audit-search'
import { findPolicyVersion } from '../store/policy-version'
import { recordSearch } from './record-search'
import { requirePermission } from './require-permission'
import { resolveEventNames } from './resolve-event-names'

const absent = () => new AppError('not_found', 'The log knows no such request.')

/** The story of one request, from the log alone. Reading it is a search, and recorded as one. */
export async function getRequestStory(actor: Actor, runId: string): Promise<RequestStory> {
  await requirePermission(actor, 'audit.read')
  if (!z.uuid().safeParse(runId).success) throw absent()
  await recordSearch(actor, { run: runId })
  const lines = (await listEventsOfRun(runId)).map(({ body }) => body)
  if (lines.length === 0) throw absent()
  const events = lines.map(parseLine)
  const [{ names }, rules] = await Promise.all([resolveEventNames(lines), ruleSentences(events)])
  return tellRequest(runId, events, names, rules)
}

/** The rules as the version that decided this request had them. */
async function ruleSentences(events: StoredEvent[]): Promise<ReadonlyMap<string, string>> {
  const decided = events.find((event) => 'policySha256' in event) as { policyVersion: number } | undefined
  const stored = decided === undefined ? null : await findPolicyVersion(decided.policyVersion)
  if (stored === null) return new Map()
  const compiled = compilePolicy(stored.document, stored.version)
  if (!('policy' in compiled)) return new Map()
  const { policy } = compiled
  return new Map(policy.rules.map((rule) => [rule.id, ruleSentence(policy, rule)]))
}
