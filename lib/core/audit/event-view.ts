import type { Boundary } from '../policy/boundary'
import type { AuditEvent } from './event'
import type { EventNames } from './event-names'
import { eventSentence, whoOf } from './event-sentence'

/** One event as a row of the viewer. */
export interface EventView {
  id: string
  at: string
  type: string
  sentence: string
  who: string
  /** The person, as the log names them; null = nobody did it. */
  subject: string | null
  level: { id: string; name: string } | null
  boundary: Boundary | null
  outcome: AuditEvent['outcome']
  severity: AuditEvent['severity']
  runId: string | null
}

/** One event with everything that it says. */
export interface EventDetail extends EventView {
  conversationId: string | null
  fields: { name: string; value: string }[]
  line: string
  /** As stored; hex. */
  leaf: string
  /** The hash of the line, made anew, is the one that was stored. */
  leafMatches: boolean
}

export interface EventPage {
  events: EventView[]
  /** Cursor of the next page; null = this is the last. */
  next: string | null
}

/** Reads a stored line: what was written by `buildEvent`, and by nothing else. */
export type StoredEvent = AuditEvent & { id: string; ts: string }

export function parseLine(line: string): StoredEvent {
  return JSON.parse(line) as StoredEvent
}

export function viewEvent(event: StoredEvent, names: EventNames): EventView {
  const at = event as Partial<Record<string, unknown>>
  const facts = at.facts as { level: string } | undefined
  const level = facts?.level ?? (at.level as string | undefined) ?? (at.to as string | undefined) ?? null
  return {
    id: event.id,
    at: event.ts,
    type: event.type,
    sentence: eventSentence(event, names),
    who: whoOf(event, names),
    subject: event.actor.subject,
    level: level === null ? null : { id: level, name: names.level(level) },
    boundary: (at.chosen as { boundary: Boundary } | undefined)?.boundary ?? null,
    outcome: event.outcome,
    severity: event.severity,
    runId: (at.runId as string | null | undefined) ?? null,
  }
}

/** Every value of the line with the way to it: `actor.role` admin. Empty ones are left out. */
export function fieldsOf(value: unknown, names: ReadonlyMap<string, string>, way = ''): EventDetail['fields'] {
  if (value === null || value === undefined) return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, names, way ? `${way}.${key}` : key))
  const text = String(value)
  const name = names.get(text)
  return text === '' ? [] : [{ name: way, value: name === undefined ? text : `${text} (${name})` }]
}
