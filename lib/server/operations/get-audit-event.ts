import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { type EventDetail, fieldsOf, parseLine, viewEvent } from '@/lib/core/audit/event-view'
import { leafHash } from '@/lib/core/audit/leaf-hash'
import { AppError } from '@/lib/core/errors'
import { searchEvents } from '../store/audit-search'
import { recordSearch } from './record-search'
import { requirePermission } from './require-permission'
import { resolveEventNames } from './resolve-event-names'

const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const absent = () => new AppError('not_found', 'There is no such event in the log.')

/** One event: its sentence, its fields, its exact line, and its leaf hash made anew from that line. */
export async function getAuditEvent(actor: Actor, id: string): Promise<EventDetail> {
  await requirePermission(actor, 'audit.read')
  if (!z.uuid().safeParse(id).success) throw absent()
  await recordSearch(actor, { event: id })
  const [found] = await searchEvents({ filter: { event: id }, order: 'newest', limit: 1 })
  if (found === undefined) throw absent()
  const { names, known } = await resolveEventNames([found.body])
  const event = parseLine(found.body)
  const leaf = found.leaf.toString('hex')
  return {
    ...viewEvent(event, names),
    conversationId: (event as { conversationId?: string | null }).conversationId ?? null,
    fields: fieldsOf(event, known),
    line: found.body,
    leaf,
    leafMatches: Buffer.from(leafHash(sha256, Buffer.from(found.body))).toString('hex') === leaf,
  }
}
