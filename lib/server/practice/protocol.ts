import type { IncomingMessage } from 'node:http'
import type { ErrorKind, Utterance, Voice } from './voice'

/** One generation that was asked for, read from a body. */
export interface AskedChat {
  model: string
  isStream: boolean
  /** num_ctx, where the protocol has it. */
  contextTokens: number | null
  voice(utterance: Utterance): Voice
}

export interface PracticeProtocol {
  /** The JSON of a list or health endpoint; null = not one of them. `loaded`: model → context it was loaded with. */
  answerService(req: IncomingMessage, body: Buffer, loaded: ReadonlyMap<string, number>): Reply | null
  /** The generation at this path; an error of the protocol; null = not a path of generations. */
  readChat(path: string, body: Buffer): AskedChat | ErrorKind | null
  error(kind: ErrorKind): { status: number; body: string }
  /** What any unknown path gets. */
  notFound: Reply
}

export interface Reply {
  status: number
  body: string
  type?: string
}

export const ok = (value: object): Reply => ({ status: 200, body: JSON.stringify(value) })

/** The body as an object; empty where it is none. */
export function parseBody(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
