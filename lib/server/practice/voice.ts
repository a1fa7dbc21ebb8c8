/** How one protocol says things. The engine decides when, a voice decides the bytes. */
export interface Voice {
  name: string
  streamType: string
  text(chunk: string): string
  end(usage: PracticeUsage | null): string
  whole(text: string, usage: PracticeUsage | null): string
  error(kind: ErrorKind): { status: number; body: string }
  errorLine(): string
  malformed(): string
  /** The beginning of a text chunk whose line never ends. */
  openLine(): string
  /** A chunk that another host gave; protocols that cannot say so say it as any other. */
  remoteText(chunk: string): string
}

export interface PracticeUsage {
  inputTokens: number
  outputTokens: number
  loadMs: number
}

export type ErrorKind =
  | 'rate-limited'
  | 'server-error'
  | 'unavailable'
  | 'context-exceeded'
  | 'content-refused'
  | 'unauthorized'
  | 'model-missing'
  | 'bad-request'

/** What an answer is about, fixed before it begins. */
export interface Utterance {
  /** `practice-<seed>-<number>`: the same seed gives the same bytes. */
  id: string
  model: string
  createdMs: number
}
