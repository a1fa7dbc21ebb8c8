import type { PayloadPermit, ServicePermit } from './permit'
import { enterPermit } from './permit-book'

const validForMs = 30_000

type PayloadFacts = Pick<
  PayloadPermit,
  'runId' | 'attemptId' | 'providerId' | 'modelId' | 'boundary' | 'url' | 'bodySha256'
>
type ServiceFacts = Pick<ServicePermit, 'providerId' | 'boundary' | 'baseUrl' | 'eventId'>

/** Call only after the COMMIT of the transaction that recorded these facts (`lib/server/store` alone may import this). */
export function mintPayloadPermit(facts: PayloadFacts, nowMs = performance.now()): PayloadPermit {
  const { runId, attemptId, providerId, modelId, boundary, url, bodySha256 } = facts
  const validUntilMs = nowMs + validForMs
  const permit = Object.freeze({
    kind: 'payload',
    runId,
    attemptId,
    providerId,
    modelId,
    boundary,
    url,
    bodySha256,
    validUntilMs,
  }) as PayloadPermit
  enterPermit(permit)
  return permit
}

/** Call only with the id of a committed event that registered, changed or discovered this provider. */
export function mintServicePermit(facts: ServiceFacts): ServicePermit {
  const { providerId, boundary, baseUrl, eventId } = facts
  const permit = Object.freeze({ kind: 'service', providerId, boundary, baseUrl, eventId }) as ServicePermit
  enterPermit(permit)
  return permit
}
