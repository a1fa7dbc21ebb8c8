import type { Role } from './role'

/** Who acts, as the database says at this request: never as a token says. The first argument of every operation. */
export interface Actor {
  personId: string
  /** The random id that stands for the person in the audit log. */
  subject: string
  name: string
  email: string
  role: Role
  state: 'active' | 'disabled'
  groups: { id: string; slug: string }[]
  /** Their team in the books: one of `groups`, or none. */
  homeGroup: { id: string; slug: string } | null
  /** The session's public reference, never its secret. */
  session: string
  source: Source
}

/** Where a request came from, as far as the log may know. */
export interface Source {
  requestId: string
  channel: 'chat' | 'api' | 'console' | 'cli' | 'job'
  /** Client address as the listener saw it; the log keeps a keyed MAC and a prefix only. */
  ip: string | null
  /** Browser family and major version from a closed list. */
  client: string
}
