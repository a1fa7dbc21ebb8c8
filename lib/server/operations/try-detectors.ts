import type { Actor } from '@/lib/core/access/actor'
import { type DetectorTrial, viewDetectorTrial } from '@/lib/core/policy/detector-trial'
import { requirePlacedFindings } from './classify-payload'
import { readDraft } from './get-policy'
import { readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

/** What is found in a text and which level the draft makes of it, with the places. Nothing is stored or logged. */
export async function tryDetectors(actor: Actor, text: string, signal?: AbortSignal): Promise<DetectorTrial> {
  await requirePermission(actor, 'policy.edit')
  const [draft, published] = await Promise.all([readDraft(), readPublishedDocument()])
  const payload = { segments: [{ id: 'text', role: 'user' as const, part: 'text' as const, text }], files: [] }
  return viewDetectorTrial(draft.document ?? published.document, await requirePlacedFindings(payload, signal))
}
