import { type AuditEvent, type EventInput, eventSchema } from './event'

/** What the writer knows and the caller does not. `id` is a UUID v7; `n` counts this writer's events from 1. */
export interface Envelope {
  id: string
  installation: string
  /** Milliseconds since the epoch. */
  ts: number
  writer: { id: string; n: number }
  app: { version: string; instance: string }
}

/** Columns for searching; never evidence. */
export interface EventColumns {
  ts: string
  type: string
  outcome: string
  severity: string
  subject: string | null
  run: string | null
  conversation: string | null
  provider: string | null
  model: string | null
  boundary: string | null
  level: string | null
  rules: string[] | null
  policy_version: number | null
  request: string | null
}

/** Longest line in bytes; longer traces are cut by their callers, with counts. */
const maxLineBytes = 65_536

/**
 * Turns an event into its exact line (one JSON object, no line break) and its search columns. The only place that
 * serialises: hash, storage and export use these bytes. Key order: envelope first, then the event's own fields.
 * Throws a ZodError when the event is not in the catalogue or carries a field that the catalogue does not name.
 */
export function buildEvent(input: EventInput, envelope: Envelope): { line: string; columns: EventColumns } {
  const event = eventSchema.parse(input)
  const ts = new Date(envelope.ts).toISOString()
  const { type, outcome, severity, reasonCode, actor, source, target, change, ...rest } = event
  const line = escapeSeparators(
    JSON.stringify({
      v: 1,
      id: envelope.id,
      installation: envelope.installation,
      ts,
      type,
      severity,
      outcome,
      reasonCode,
      writer: envelope.writer,
      actor,
      source,
      target,
      change,
      ...rest,
      app: envelope.app,
    }),
  )
  if (new TextEncoder().encode(line).length > maxLineBytes) throw new RangeError(`event ${type} is longer than 64 KiB`)
  return { line, columns: columnsOf(event, ts) }
}

/** JSON leaves U+2028 and U+2029 as they are, and some readers break lines there. */
function escapeSeparators(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function columnsOf(event: AuditEvent, ts: string): EventColumns {
  const at = event as Partial<Record<string, unknown>> & AuditEvent
  const chosen = at.chosen as { providerId: string; modelId: string; boundary: string } | undefined
  const facts = at.facts as { level: string } | undefined
  const rules = at.rules as { id: string }[] | undefined
  return {
    ts,
    type: event.type,
    outcome: event.outcome,
    severity: event.severity,
    subject: event.actor.subject,
    run: (at.runId as string | undefined) ?? null,
    conversation: (at.conversationId as string | null | undefined) ?? null,
    provider: chosen?.providerId ?? null,
    model: chosen?.modelId ?? null,
    boundary: chosen?.boundary ?? null,
    level: facts?.level ?? (at.level as string | undefined) ?? (at.to as string | undefined) ?? null,
    rules: rules?.map((rule) => rule.id) ?? null,
    policy_version: (at.policyVersion as number | undefined) ?? null,
    request: event.source.requestId,
  }
}
