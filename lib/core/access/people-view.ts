import type { Role } from './role'

export interface PersonView {
  id: string
  name: string
  email: string
  role: Role
  state: 'active' | 'disabled'
  groups: { id: string; name: string }[]
  lastSeenAt: string | null
  /** The viewer: what one may not do to oneself is switched off. */
  self: boolean
}

export interface InvitationView {
  id: string
  email: string
  role: Role
  expiresAt: string
  state: 'open' | 'expired'
}

export interface GroupView {
  id: string
  slug: string
  name: string
  members: { id: string; name: string }[]
}

/** Who is signed in, for the shell. */
export interface Viewer {
  id: string
  name: string
  email: string
  role: Role
  organization: string
  /** Console pages this person may open. */
  console: ('home' | 'usage' | 'providers' | 'people' | 'policy' | 'audit')[]
}
