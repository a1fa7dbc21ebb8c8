import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Actor } from '@/lib/core/access/actor'
import type { Permission } from '@/lib/core/access/permissions'
import type { RateLimit } from '@/lib/core/access/rate-limits'

export interface GatewayContext {
  actor: Actor
  params: Record<string, string>
  query: URLSearchParams
  /** Parsed JSON body of a POST; undefined for a GET. */
  body: unknown
  incoming: IncomingMessage
  outgoing: ServerResponse
}

/** What a handler answers; `streamed` = it writes to `outgoing` itself. */
export type GatewayReply = { status: number; body: unknown } | 'streamed'

/** A hot door: the same declaration as `route()` has, read by the same test. */
export interface GatewayRoute {
  method: 'GET' | 'POST'
  path: string
  declaration: { permission: Permission; owns?: 'run' }
  /** Not counted: stopping an answer must never have to wait. */
  uncounted?: true
  /** What it counts for instead of reads or changes: not to use up those. */
  limit?: RateLimit
  handle(context: GatewayContext): Promise<GatewayReply>
}
