import type { Boundary } from '@/lib/core/policy/boundary'

declare const minted: unique symbol

/**
 * Leave to send one exact body to one model, once, within 30 s of the commit that gave it.
 * Only `mint-permit` makes one, and only `store` may import that (a lint rule): no commit, no permit, no connection.
 */
export interface PayloadPermit {
  readonly kind: 'payload'
  readonly runId: string
  readonly attemptId: string
  readonly providerId: string
  readonly modelId: string
  readonly boundary: Boundary
  readonly url: string
  /** Lower-case hex SHA-256 of exactly the bytes that may be written. */
  readonly bodySha256: string
  /** Milliseconds of the monotonic clock after which egress refuses. */
  readonly validUntilMs: number
  readonly [minted]: true
}

/** Leave for health, model lists and the like, from a committed configuration event; it cannot carry conversation text. */
export interface ServicePermit {
  readonly kind: 'service'
  readonly providerId: string
  readonly boundary: Boundary
  /** Only URLs under this origin and path. */
  readonly baseUrl: string
  /** The committed event that registered, changed or discovered this provider. */
  readonly eventId: string
  readonly [minted]: true
}

export type Permit = PayloadPermit | ServicePermit
