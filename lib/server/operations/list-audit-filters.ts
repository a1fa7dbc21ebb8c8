import type { Actor } from '@/lib/core/access/actor'
import { listAuditChoices } from '../store/audit-names'
import { decisionState } from './decision-state'
import { requirePermission } from './require-permission'

/** What the log may be searched by, by name; the levels of the policy in force. */
export async function listAuditFilters(actor: Actor) {
  await requirePermission(actor, 'audit.read')
  const [choices, { policy }] = await Promise.all([listAuditChoices(), decisionState()])
  return { ...choices, levels: policy?.document.levels.map(({ id, name }) => ({ id, name })) ?? [] }
}
