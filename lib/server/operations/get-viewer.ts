import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Viewer } from '@/lib/core/access/people-view'
import { getInstallation } from '../store/installation'

/** Who is signed in, and which console pages are theirs to open. */
export async function getViewer(actor: Actor): Promise<Viewer> {
  const { organization } = await getInstallation()
  const pages: Viewer['console'] = []
  if (can(actor, 'console.open').allowed) pages.push('home')
  if (can(actor, 'usage.readAll').allowed) pages.push('usage')
  if (can(actor, 'providers.manage').allowed) pages.push('providers')
  if (can(actor, 'people.manage').allowed) pages.push('people')
  if (can(actor, 'policy.readDraft').allowed) pages.push('policy')
  if (can(actor, 'audit.read').allowed) pages.push('audit')
  const { personId: id, name, email, role } = actor
  return { id, name, email, role, organization, console: pages }
}
