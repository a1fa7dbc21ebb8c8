import type { Boundary } from '../policy/boundary'
import type { GroupMention } from '../policy/group-mentions'
import type { ModelRight } from './model-rights'
import type { Permission } from './permissions'
import type { Role } from './role'

interface Named {
  id: string
  name: string
}

export interface PersonView {
  id: string
  name: string
  email: string
  role: Role
  state: 'active' | 'disabled'
  groups: Named[]
  /** Their team in the books. */
  homeGroup: Named | null
  lastSeenAt: string | null
  /** The viewer: what one may not do to oneself is switched off. */
  self: boolean
}

/** What a person used since the month began; what has no price is not in the sum. */
export interface MonthUse {
  attempts: number
  unpricedAttempts: number
  costMicros: number
}

export interface PersonLine extends PersonView {
  createdAt: string
  month: MonthUse
}

export interface PeopleFound {
  people: PersonLine[]
  /** Of the whole search, not of this page. */
  total: number
  /** Where the next page begins; null = there is none. */
  next: string | null
}

/** A browser that is signed in now. */
export interface SignIn {
  client: string
  since: string
  lastUsedAt: string
}

/** One person, with what they may do and why. */
export interface PersonDetail extends PersonLine {
  /** The id that stands for them in the log; null for viewers who may not read it. */
  subject: string | null
  signIns: SignIn[]
  permissions: Permission[]
  models: ModelRight[]
  /** What the policy in force says of their groups. */
  mentions: GroupMention[]
  /** Its rules that ask for no group. */
  rulesForAll: number
  /** May this viewer change role, groups and state? */
  mayChange: boolean
}

export interface InvitationView {
  id: string
  email: string
  role: Role
  /** What accepting gives; the first is the home group. */
  groups: Named[]
  expiresAt: string
  state: 'open' | 'expired'
}

/** An invitation with its link, which is shown this once. */
export interface MadeInvitation {
  invitation: InvitationView
  link: string
}

export interface GroupView {
  id: string
  slug: string
  name: string
  members: { id: string; name: string }[]
}

/** A group in the list of all. */
export interface GroupLine extends Named {
  slug: string
  members: number
  /** Of them, those whose team it is in the books. */
  atHome: number
  /** Models that its members see because of it, switched on or not. */
  models: number
  /** Places of the policy in force that name it. */
  mentions: number
}

export interface GroupMemberView extends Named {
  email: string
  state: PersonView['state']
  /** It is their team in the books. */
  atHome: boolean
}

/** A model as a group sees it. */
export interface GroupModel {
  id: string
  name: string
  provider: Named
  boundary: Boundary
  enabled: boolean
  /** By everyone, by this group, or not by it. */
  seen: 'everyone' | 'group' | 'no'
}

/** One group, and everything that hangs on it. */
export interface GroupDetail extends Named {
  slug: string
  /** Of many, the first by name. */
  members: GroupMemberView[]
  memberCount: number
  atHome: number
  models: GroupModel[]
  /** Places of the policy in force that name it: while there are any, it cannot be deleted. */
  mentions: GroupMention[]
  /** Does the open draft name it? */
  inDraft: boolean
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
