import type { Actor } from '@/lib/core/access/actor'
import type { VersionView } from '@/lib/core/policy/policy-view'
import { listPolicyVersionRows } from '../store/policy-version'
import { requirePermission } from './require-permission'

/** Every version, newest first: who published it, when and why. */
export async function listPolicyVersions(actor: Actor): Promise<VersionView[]> {
  await requirePermission(actor, 'policy.readDraft')
  const rows = await listPolicyVersionRows()
  return rows.map(({ version, publishedAt, publishedBy, note }) => ({
    version,
    note,
    publishedAt: publishedAt.toISOString(),
    publishedBy: publishedBy ?? 'someone who has left',
  }))
}
