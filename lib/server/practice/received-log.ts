import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface ReceivedRequest {
  id: number
  at: string
  method: string
  path: string
  model: string | null
  /** Exactly what came, byte for byte. */
  body: string
  bytes: number
  sha256: string
  /** A key shows as present, never as itself. */
  headers: Record<string, string>
  /** Set when the caller closed the socket before the end of the answer. */
  abortedAt: string | null
  chunksSent: number
  outcome: 'open' | 'ended' | 'aborted' | 'fault'
}

const mostKept = 200
const keptMs = 24 * 60 * 60_000
const secretHeaders = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key', 'cookie']

function showHeaders(req: IncomingMessage): Record<string, string> {
  const shown = Object.entries(req.headers).map(([name, value]) => [
    name,
    secretHeaders.includes(name) ? 'present' : String(value),
  ])
  return Object.fromEntries(shown)
}

/** The last 200 requests of one day, in memory only: gone with the server. */
export class ReceivedLog {
  #entries: ReceivedRequest[] = []
  #count = 0

  add(req: IncomingMessage, body: Buffer, model: string | null, nowMs: number): ReceivedRequest {
    const entry: ReceivedRequest = {
      id: ++this.#count,
      at: new Date(nowMs).toISOString(),
      method: req.method ?? '',
      path: req.url ?? '',
      model,
      body: body.toString('utf8'),
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
      headers: showHeaders(req),
      abortedAt: null,
      chunksSent: 0,
      outcome: 'open',
    }
    this.#entries = [...this.#entries.slice(1 - mostKept), entry]
    return entry
  }

  list(nowMs: number): ReceivedRequest[] {
    this.#entries = this.#entries.filter((entry) => Date.parse(entry.at) > nowMs - keptMs)
    return this.#entries.map((entry) => ({ ...entry }))
  }
}
