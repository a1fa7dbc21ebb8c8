import type { Actor } from '@/lib/core/access/actor'
import { requirePracticeServer } from './practice-servers'
import { requirePermission } from './require-permission'

/** What a practice server received: sizes, hashes and times; texts stay with those who wrote them. */
export async function listPracticeReceived(actor: Actor, id: string) {
  await requirePermission(actor, 'providers.manage')
  const server = await requirePracticeServer(id)
  return server
    .received()
    .map(({ body: _body, headers, ...facts }) => ({ ...facts, keyPresent: headers.authorization !== undefined }))
}
