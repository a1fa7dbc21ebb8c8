import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '@/lib/core/errors'
import { apiHeaders } from '../http/guard'
import { isOwnHost } from '../http/origins'
import { toProblem } from '../http/problem'
import { randomId } from '../platform/id'

/** What a client must not say of itself: who it is, where it came from, or that a check was done already. */
const dropped = /^(x-middleware-|x-forwarded-|x-gatehouse-|x-real-ip$|forwarded$|x-nonce$|x-http-method)/

/**
 * Before either door: the Host must be ours (a rebinding page has another), and headers that only a proxy or we may set
 * are dropped. False = answered already.
 */
export function enterFrontDoor(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  for (const name of Object.keys(incoming.headers)) if (dropped.test(name)) delete incoming.headers[name]
  const requestId = randomId()
  incoming.headers['x-gatehouse-request-id'] = requestId
  incoming.headers['x-gatehouse-ip'] = (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  // Next reads the raw list where it builds a request; both must say the same.
  incoming.rawHeaders = Object.entries(incoming.headers).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => [name, one ?? '']),
  )
  if (isOwnHost(incoming.headers.host ?? '')) return true
  const error = new AppError(
    'not_found',
    'This address is not one that Gatehouse is served at. Set GATEHOUSE_ORIGINS to the public address.',
  )
  const { body, headers } = toProblem(error, requestId)
  outgoing.writeHead(421, { ...apiHeaders, ...headers }).end(body)
  return false
}

/** The path of a request, without its query; null for a target that is no path. */
export function pathOf(incoming: IncomingMessage): string | null {
  const target = incoming.url ?? ''
  if (!target.startsWith('/') || target.startsWith('//')) return null
  const end = target.indexOf('?')
  return end < 0 ? target : target.slice(0, end)
}
