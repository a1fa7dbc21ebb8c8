import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import type { BenchContext } from './bench-context'

const agent = new Agent({ keepAlive: true, maxSockets: 4_096 })

/** Calls that went past the portal: the rest of what the mock saw must be attempts. */
export const sent = { direct: 0 }

export interface Call {
  firstMs: number
  totalMs: number
  error: string | null
}

/** One request; `seen` gets each piece of the answer as it comes. */
function send(
  url: string,
  options: { method: string; headers: Record<string, string>; body?: string },
  seen: (piece: string) => void = () => {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { body, ...rest } = options
    const outgoing = request(url, { ...rest, agent }, (reply: IncomingMessage) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (piece: string) => {
        text += piece
        seen(piece)
      })
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }))
      reply.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const sentence = 'how does a heat pump work in a cold winter, and what does it cost? '
const finding = 'Pay the invoice to DE82 7000 0000 0000 0012 34 and write to jane.doe@example.org. '

/** Prompts that differ each time: 1 kB of which one in five has findings, and 10 kB that all have some. */
export const prompts = {
  '1 kB': () => `Question ${randomUUID()}: ${Math.random() < 0.2 ? finding : ''}${sentence.repeat(14)}`,
  '10 kB': () => `Question ${randomUUID()}: ${`${finding}${sentence.repeat(14)}`.repeat(10)}`,
}
export type Prompt = keyof typeof prompts

const failed = (error: unknown): Call => ({ firstMs: 0, totalMs: 0, error: String(error) })

/** Straight to the mock upstream, as an SDK would. */
export async function callDirect({ mockUrl }: BenchContext, model: string, prompt: Prompt = '1 kB'): Promise<Call> {
  sent.direct++
  const startedMs = performance.now()
  let firstMs = 0
  const body = JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: prompts[prompt]() }] })
  try {
    const { status, text } = await send(
      `${mockUrl}/v1/chat/completions`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      () => {
        firstMs ||= performance.now() - startedMs
      },
    )
    const whole = status === 200 && text.includes('[DONE]')
    return { firstMs, totalMs: performance.now() - startedMs, error: whole ? null : `direct: ${status}` }
  } catch (error) {
    return failed(error)
  }
}

/** A chat with a title of its own, so that no title run joins the load. */
export async function openChat({ portal, models }: BenchContext, model: string): Promise<string> {
  const started = await portal.call<{ conversation: { id: string }; run: { id: string } }>('POST', '/api/runs', {
    kind: 'ask',
    idempotencyKey: randomUUID(),
    text: 'Hello',
    choice: models[model],
  })
  await portal.call('PATCH', `/api/conversations/${started.conversation.id}`, { title: 'Bench' })
  await send(`${portal.url}/api/runs/${started.run.id}/events`, { method: 'GET', headers: portal.headers() })
  return started.conversation.id
}

/** The same question through the portal: start the run, watch it to its terminal event. */
export async function callPortal(
  on: BenchContext,
  model: string,
  conversationId: string,
  prompt: Prompt = '1 kB',
): Promise<Call> {
  const { portal, models } = on
  const headers = portal.headers()
  const startedMs = performance.now()
  let firstMs = 0
  const input = {
    kind: 'ask',
    idempotencyKey: randomUUID(),
    text: prompts[prompt](),
    choice: models[model],
    conversationId,
  }
  try {
    const started = await send(`${portal.url}/api/runs`, { method: 'POST', headers, body: JSON.stringify(input) })
    if (started.status !== 201) return failed(`start: ${started.status} ${started.text.slice(0, 300)}`)
    const { run } = JSON.parse(started.text) as { run: { id: string } }
    const watched = await send(`${portal.url}/api/runs/${run.id}/events`, { method: 'GET', headers }, (piece) => {
      if (firstMs === 0 && /"type":"text"|"type":"sync".*"text":"./.test(piece)) firstMs = performance.now() - startedMs
    })
    const whole = watched.text.includes('"type":"finished"')
    return {
      firstMs,
      totalMs: performance.now() - startedMs,
      error: whole ? null : `watch: ${watched.text.slice(-300)}`,
    }
  } catch (error) {
    return failed(error)
  }
}

/** So many callers, each one call after the other, for so long. */
export async function closedLoop(
  callers: number,
  forMs: number,
  call: (caller: number) => Promise<Call>,
): Promise<Call[]> {
  const calls: Call[] = []
  const until = performance.now() + forMs
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      while (performance.now() < until) calls.push(await call(caller))
    }),
  )
  return calls
}
