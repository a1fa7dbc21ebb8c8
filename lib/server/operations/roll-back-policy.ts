import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { emptyLevelMap } from '@/lib/core/policy/level-map'
import type { RollBack } from '@/lib/core/policy/policy-input'
import { getVersionDocument } from './diff-policy-versions'
import { readPublishedDocument } from './policy-document'
import { publishVersion } from './publish-version'
import { requirePermission } from './require-permission'

/** The content of an earlier version as a new one, through the same gate. The draft stays as it is. */
export async function rollBackPolicy(actor: Actor, to: number, input: RollBack): Promise<{ version: number }> {
  await requirePermission(actor, 'policy.publish')
  const [before, document] = await Promise.all([readPublishedDocument(), getVersionDocument(to)])
  if (before.version !== input.version)
    throw new AppError('conflict', `Version ${before.version} was published meanwhile. Compare with it first.`)
  return publishVersion(actor, { before, document, note: input.note, levelMap: emptyLevelMap, rolledBackTo: to })
}
