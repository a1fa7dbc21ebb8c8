import type { z } from 'zod'
import type { Actor, Source } from '@/lib/core/access/actor'
import type { Permission } from '@/lib/core/access/permissions'
import { generalLimit, type RateLimit } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { limitRequests } from '../operations/limit-requests'
import { apiHeaders, guardContentType, guardOrigin } from './guard'
import { pacedBody } from './paced-body'
import { parseInput } from './parse-input'
import { toProblem } from './problem'
import { maxJsonBytes, readJson } from './read-json'
import { requireActor, resolveRequest } from './request-actor'
import { sourceOf } from './source'

/** Who may call a route: a permission, or nobody signed in at all (`null`); and what of it belongs to a person. */
export interface Declaration {
  permission: Permission | null
  /** What the id in the path belongs to: someone else's is `not_found`. */
  owns?: 'conversation' | 'run' | 'attachment' | 'session'
}

export interface RouteOptions<S extends z.ZodType | undefined> extends Declaration {
  input?: S
  /** What its requests count for besides reads or changes; `none`: not counted at all, as it must answer without a database. */
  limit?: RateLimit | 'none'
}

interface Context<A, I> {
  actor: A
  input: I
  params: Record<string, string>
  query: URLSearchParams
  source: Source
  request: Request
}

type Handler = ((request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>) & {
  declaration: Declaration
}
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing answers 204
type Reply = Response | object | void

/**
 * Makes a route handler: origin, body, actor and permission in one place. What it returns becomes JSON; what it throws
 * becomes problem+json. The declaration stays readable on the handler, so that a test can walk every route.
 */
export function route<P extends Permission | null, S extends z.ZodType | undefined = undefined>(
  options: RouteOptions<S> & { permission: P },
  handle: (
    context: Context<P extends null ? Actor | null : Actor, S extends z.ZodType ? z.output<S> : undefined>,
  ) => Promise<Reply>,
): Handler {
  const { permission, owns, input: schema, limit } = options
  const handler = async (
    request: Request,
    { params }: { params: Promise<Record<string, string>> },
  ): Promise<Response> => {
    const header = (name: string) => request.headers.get(name)
    const source = sourceOf(header, 'console')
    try {
      guardOrigin({ method: request.method, header })
      const actor = await resolveRequest(
        header('cookie'),
        source,
        limit === 'none' ? null : generalLimit(request.method),
      )
      if (limit !== undefined && limit !== 'none') await limitRequests({ actor, source }, [limit])
      if (permission !== null) await requireActor(actor, permission)
      const input = schema ? parseInput(schema, await readBody(request, header)) : undefined
      const reply = await handle({
        actor,
        input,
        params: await params,
        query: new URL(request.url).searchParams,
        source,
        request,
      } as never)
      return reply instanceof Response ? reply : json(reply ?? {})
    } catch (error) {
      const { status, headers, body } = toProblem(error, source.requestId)
      return new Response(body, { status, headers: { ...apiHeaders, ...headers } })
    }
  }
  return Object.assign(handler, { declaration: { permission, ...(owns ? { owns } : {}) } })
}

async function readBody(request: Request, header: (name: string) => string | null): Promise<unknown> {
  guardContentType({ method: request.method, header }, 'json')
  const bytes = await readLimited(request, maxJsonBytes)
  return readJson(new TextDecoder().decode(bytes))
}

/** Reads at most so many bytes; a body that is longer is refused while it arrives. */
export async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new AppError('invalid_input', 'That is too large to send. Send less, or a part of it.', {
      details: { reason: 'too_large', maxBytes },
    })
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (request.body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of pacedBody(request.body as unknown as AsyncIterable<Uint8Array>)) {
    size += part.length
    if (size > maxBytes) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A JSON answer with the headers that every answer has. */
export function json(value: unknown, status = 200, headers: Record<string, string | string[]> = {}): Response {
  const response = new Response(JSON.stringify(value), {
    status,
    headers: { ...apiHeaders, 'content-type': 'application/json' },
  })
  for (const [name, given] of Object.entries(headers))
    for (const one of [given].flat()) response.headers.append(name, one)
  return response
}
