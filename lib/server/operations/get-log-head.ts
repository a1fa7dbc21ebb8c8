import type { Actor } from '@/lib/core/access/actor'
import { readLogHead } from '../store/audit-head'
import { requirePermission } from './require-permission'

/** How many events there are, from when to when, and whether what is written reaches the disk before it counts. */
export async function getLogHead(actor: Actor) {
  await requirePermission(actor, 'audit.read')
  return readLogHead()
}
