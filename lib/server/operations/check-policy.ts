import type { Actor } from '@/lib/core/access/actor'
import { judgePolicy } from './judge-policy'
import { requirePermission } from './require-permission'

/** Any document, not stored: every problem with its path, and its tests by the real classifier. */
export async function checkPolicy(actor: Actor, document: unknown) {
  await requirePermission(actor, 'policy.edit')
  const { problems, tests, moves } = await judgePolicy(document, 0)
  return { problems, tests, moves }
}
