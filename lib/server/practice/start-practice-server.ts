import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleRequest, newState } from './handle-request'
import type { Knobs } from './knobs'
import { ollamaProtocol } from './ollama-protocol'
import { openaiProtocol } from './openai-protocol'
import { type PracticeClock, systemPracticeClock } from './practice-clock'
import type { ReceivedRequest } from './received-log'

export interface PracticeOptions {
  protocol: 'ollama' | 'openai'
  /** 0 = any free one. */
  port?: number
  /** The same seed gives the same bytes (under the same clock). */
  seed?: number
  clock?: PracticeClock
  /** Opens `/__practice/*` and the `x-practice-knobs` header: for tests and the practice script, never in the product. */
  control?: boolean
}

export interface PracticeServer {
  /** Root, without a path: Ollama's base; OpenAI's is `${url}/v1`. */
  url: string
  port: number
  received(): ReceivedRequest[]
  /** Replaces what was set for this model (`*` = all); what is left out is at its default. */
  setKnobs(model: string, knobs: Partial<Knobs>): void
  close(): Promise<void>
}

/** A real HTTP server on loopback that speaks a provider's protocol and answers with what it received. */
export async function startPracticeServer(options: PracticeOptions): Promise<PracticeServer> {
  const { port = 0, seed = 1, clock = systemPracticeClock, control: hasControl = false } = options
  const protocol = options.protocol === 'ollama' ? ollamaProtocol : openaiProtocol
  const state = newState({ protocol, clock, seed, hasControl })
  const server = createServer((req, res) => {
    // A caller that leaves while its body is read is no failure of ours; a bad knob header is the test's.
    handleRequest(state, req, res).catch(() => res.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const listening = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    received: () => state.log.list(clock.nowMs()),
    setKnobs: (model, knobs) => state.board.set(model, knobs),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
