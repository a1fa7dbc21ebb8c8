import { createHash } from 'node:crypto'
import { isUnder } from './check-url'
import { permitRefused } from './egress-failure'
import type { PayloadPermit, Permit, ServicePermit } from './permit'
import { isGenuine, spendPermit } from './permit-book'
import { isServiceBody } from './service-body'
import type { EgressTarget } from './target'

interface Sending {
  permit: Permit
  target: EgressTarget
  url: URL
  method: string
  body: Uint8Array | null
  nowMs: number
}

function checkPayload(permit: PayloadPermit, { url, method, body, nowMs }: Sending): void {
  // Spent before the other checks: a permit that was shown with the wrong bytes is not given a second look.
  if (!spendPermit(permit)) throw permitRefused('used')
  if (nowMs > permit.validUntilMs) throw permitRefused('expired')
  if (url.href !== permit.url) throw permitRefused('url')
  if (method !== 'POST' || body === null) throw permitRefused('method')
  if (createHash('sha256').update(body).digest('hex') !== permit.bodySha256) throw permitRefused('body')
}

function checkService(permit: ServicePermit, { url, method, body }: Sending): void {
  if (!URL.canParse(permit.baseUrl) || !isUnder(url, new URL(permit.baseUrl))) throw permitRefused('url')
  if (url.search !== '') throw permitRefused('url')
  if (method === 'GET' && body === null) return
  if (method === 'POST' && body !== null && isServiceBody(url, body)) return
  throw permitRefused('body')
}

/** Throws unless this permit was minted here and covers exactly this request. */
export function checkPermit(sending: Sending): void {
  const { permit, target } = sending
  if (!isGenuine(permit)) throw permitRefused('forged')
  if (permit.providerId !== target.providerId) throw permitRefused('provider')
  if (permit.boundary !== target.boundary) throw permitRefused('boundary')
  if (permit.kind === 'payload') checkPayload(permit, sending)
  else checkService(permit, sending)
}
