import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { generalLimit } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { apiHeaders, guardContentType, guardOrigin } from '../http/guard'
import { pacedBody } from '../http/paced-body'
import { toProblem } from '../http/problem'
import { maxJsonBytes, readJson } from '../http/read-json'
import { requireActor, resolveRequest } from '../http/request-actor'
import { sourceOf } from '../http/source'
import type { GatewayRoute } from './gateway-route'
import { previewRoute } from './preview-route'
import { runRoutes } from './runs/routes'

type Env = { Bindings: HttpBindings }

/** Every hot door, with its declaration: read by the gateway and by the test that walks all doors. */
export const gatewayRoutes: GatewayRoute[] = [...runRoutes, previewRoute]

/** Does this path belong to the gateway, rather than to Next? */
export function isGatewayPath(path: string): boolean {
  return path === '/api/runs' || path.startsWith('/api/runs/') || path === '/api/preview'
}

/** The doors in front of Next: the same guard, actor and errors as `route()`, without its cost. */
export function createGateway(): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const app = new Hono<Env>()
  for (const route of gatewayRoutes) app.on(route.method, route.path, (context) => answer(context, route))
  app.notFound((context) => problem(context, new AppError('not_found', 'There is nothing at this address.')))
  const listen = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false })
  return (incoming, outgoing) => void listen(incoming, outgoing)
}

async function answer(context: Context<Env>, route: GatewayRoute): Promise<Response> {
  const { incoming, outgoing } = context.env
  const header = (name: string) => (incoming.headers[name] as string | undefined) ?? null
  try {
    guardOrigin({ method: route.method, header })
    const limit = route.uncounted ? null : (route.limit ?? generalLimit(route.method))
    const actor = await requireActor(
      await resolveRequest(header('cookie'), sourceOf(header, 'chat'), limit),
      route.declaration.permission,
    )
    const body = route.method === 'POST' ? await readBody(incoming, header) : undefined
    const query = new URL(incoming.url ?? '/', 'http://gateway').searchParams
    const reply = await route.handle({ actor, params: context.req.param(), query, body, incoming, outgoing })
    if (reply === 'streamed') return RESPONSE_ALREADY_SENT
    return new Response(JSON.stringify(reply.body), {
      status: reply.status,
      headers: { ...apiHeaders, 'content-type': 'application/json' },
    })
  } catch (error) {
    return problem(context, error)
  }
}

async function readBody(incoming: IncomingMessage, header: (name: string) => string | null): Promise<unknown> {
  if (Number(header('content-length') ?? 0) === 0 && header('transfer-encoding') === null) return {}
  guardContentType({ method: 'POST', header }, 'json')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of pacedBody(incoming)) {
    size += part.length
    if (size > maxJsonBytes)
      throw new AppError('invalid_input', 'That is too large to send. Attach long text as a file.', {
        details: { reason: 'too_large', maxBytes: maxJsonBytes },
      })
    parts.push(part)
  }
  return readJson(Buffer.concat(parts).toString('utf8'))
}

function problem(context: Context<Env>, error: unknown): Response {
  const requestId = (context.env.incoming.headers['x-gatehouse-request-id'] as string | undefined) ?? ''
  const { status, headers, body } = toProblem(error, requestId)
  return new Response(body, { status, headers: { ...apiHeaders, ...headers } })
}
