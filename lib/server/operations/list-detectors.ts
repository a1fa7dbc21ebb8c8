import type { Actor } from '@/lib/core/access/actor'
import { detectorFacts } from '@/lib/core/classification/detector-facts'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'
import { shared } from '../platform/registry'
import { findingsCountedUntil, foldFindings, listFindingCounts } from '../store/finding-count'
import { ourDetectors } from './classifier'
import { requirePermission } from './require-permission'

/** What a page waits for; a log that is further ahead is caught up with by the job, and the page says until when it counts. */
const eventsAtOnce = 2_000

/** How each kind is found, and how often it was: types and counts, of no one by name. */
export async function listDetectors(actor: Actor): Promise<DetectorCatalogue> {
  await requirePermission(actor, 'policy.readDraft')
  await foldFindings(eventsAtOnce)
  const [counts, until] = await Promise.all([listFindingCounts(), findingsCountedUntil()])
  const facts = shared('detector-facts', () => detectorFacts(ourDetectors()))
  return { facts, counts, countedUntil: until.toISOString() }
}
