import type { Actor } from '@/lib/core/access/actor'
import type { Knobs } from '../practice/knobs'
import { readKnobs } from '../practice/knobs'
import { requirePracticeServer } from './practice-servers'
import { requirePermission } from './require-permission'

/** How a practice server behaves from now on: delays, lengths, faults. */
export async function setPracticeKnobs(actor: Actor, id: string, model: string, knobs: Partial<Knobs>): Promise<void> {
  await requirePermission(actor, 'providers.manage')
  const server = await requirePracticeServer(id)
  server.setKnobs(model, readKnobs(knobs))
}
