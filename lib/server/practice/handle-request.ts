import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerChat } from './answer-chat'
import { KnobBoard, type Knobs, knobChangeSchema, readKnobs } from './knobs'
import type { PracticeClock } from './practice-clock'
import { type AskedChat, ok, type PracticeProtocol, parseBody, type Reply } from './protocol'
import { ReceivedLog, type ReceivedRequest } from './received-log'
import { SlotQueue } from './slot-queue'

export interface PracticeState {
  protocol: PracticeProtocol
  clock: PracticeClock
  seed: number
  /** Knobs and received bodies can be reached over HTTP: for tests, never in the product. */
  hasControl: boolean
  board: KnobBoard
  log: ReceivedLog
  slots: SlotQueue
  /** Model → context that it was loaded with. */
  loaded: Map<string, number>
}

export function newState(facts: Pick<PracticeState, 'protocol' | 'clock' | 'seed' | 'hasControl'>): PracticeState {
  return { ...facts, board: new KnobBoard(), log: new ReceivedLog(), slots: new SlotQueue(), loaded: new Map() }
}

function send(res: ServerResponse, { status, body, type = 'application/json' }: Reply): void {
  res.writeHead(status, { 'content-type': type }).end(body)
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function answerControl(state: PracticeState, req: IncomingMessage, body: Buffer): Reply {
  if (req.url === '/__practice/received') return ok({ received: state.log.list(state.clock.nowMs()) })
  const change = knobChangeSchema.safeParse(parseBody(body))
  if (req.url !== '/__practice/knobs' || !change.success) return { status: 400, body: '{}' }
  state.board.set(change.data.model, change.data.knobs)
  return ok({})
}

function headerKnobs(state: PracticeState, req: IncomingMessage): Partial<Knobs> {
  const header = req.headers['x-practice-knobs']
  if (!state.hasControl || typeof header !== 'string') return {}
  return readKnobs(JSON.parse(header))
}

/** Fires when the socket is gone, and writes that down if the answer was not at its end. */
function watchSocket(state: PracticeState, res: ServerResponse, entry: ReceivedRequest): AbortSignal {
  const gone = new AbortController()
  res.on('close', () => {
    if (!res.writableFinished && entry.outcome === 'open') {
      entry.outcome = 'aborted'
      entry.abortedAt = new Date(state.clock.nowMs()).toISOString()
    }
    gone.abort()
  })
  return gone.signal
}

/** Loading costs once; asking for another context loads again, as the real server does. */
function load(state: PracticeState, asked: AskedChat, knobs: Knobs): number {
  const contextTokens = asked.contextTokens ?? knobs.contextTokens ?? 4096
  const isLoaded = state.loaded.get(asked.model) === contextTokens
  state.loaded.set(asked.model, contextTokens)
  return isLoaded ? 0 : knobs.loadMs
}

async function answer(state: PracticeState, exchange: Exchange, asked: AskedChat): Promise<void> {
  const { req, res, body, entry } = exchange
  const { clock, seed, board, slots } = state
  const knobs = board.read(asked.model, headerKnobs(state, req))
  const fault = board.nextFault(asked.model, knobs)
  const gone = watchSocket(state, res, entry)
  const leave = await slots.enter(asked.model, knobs.slots, gone)
  try {
    const voice = asked.voice({ id: `practice-${seed}-${entry.id}`, model: asked.model, createdMs: clock.nowMs() })
    const loadMs = load(state, asked, knobs)
    await answerChat({ res, entry, body, isStream: asked.isStream, voice, knobs, fault, clock, loadMs, gone })
  } finally {
    leave()
  }
}

interface Exchange {
  req: IncomingMessage
  res: ServerResponse
  body: Buffer
  entry: ReceivedRequest
}

function isKeyRefused(state: PracticeState, req: IncomingMessage, model: string): boolean {
  const key = req.headers.authorization?.replace(/^Bearer /i, '')
  return key !== undefined && state.board.read(model).refusedKeys.includes(key)
}

export async function handleRequest(state: PracticeState, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { protocol, log, clock, loaded } = state
  const body = await readBody(req)
  if (state.hasControl && req.url?.startsWith('/__practice/')) return send(res, answerControl(state, req, body))
  const asked = req.method === 'POST' ? protocol.readChat(req.url ?? '', body) : null
  const model = asked !== null && typeof asked !== 'string' ? asked.model : null
  const entry = log.add(req, body, model, clock.nowMs())
  entry.outcome = 'ended'
  if (isKeyRefused(state, req, model ?? '*')) return send(res, protocol.error('unauthorized'))
  if (asked === null) return send(res, protocol.answerService(req, body, loaded) ?? protocol.notFound)
  if (typeof asked === 'string') return send(res, protocol.error(asked))
  entry.outcome = 'open'
  await answer(state, { req, res, body, entry }, asked)
}
