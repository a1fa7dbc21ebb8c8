/**
 * How often somebody may ask within a minute (security.md §7, and §6 for connection tests; the narrower ones are ours).
 * `share` is of the one setting, GATEHOUSE_REQUESTS_PER_MINUTE, which is the limit of changes.
 */
export const rateLimits = {
  /** Runs, and everything else that is no reading. */
  change: { share: 1, what: 'changes' },
  read: { share: 10, what: 'requests' },
  search: { share: 2, what: 'searches' },
  /** What would become of a message, while it is written. */
  preview: { share: 1 / 3, what: 'previews' },
  upload: { share: 1 / 2, what: 'files' },
  invitation: { share: 1 / 2, what: 'invitations' },
  connectionTest: { share: 1 / 6, what: 'connection tests' },
} as const

export type RateLimit = keyof typeof rateLimits

/** The limit of changes a minute, for a person and for a network without a session. */
export const defaultRequestsPerMinute = 60

/** Tries a minute from one network to sign in, set up or accept an invitation, whoever they are for; no setting. */
export const attemptsPerMinute = 30

/** Runs that one person may watch at once in one process: tabs, each with its stream. */
export const watchersAtOnce = 100

/** At least one, however small the setting. */
export function limitOf(limit: RateLimit, requestsPerMinute: number): number {
  return Math.max(1, Math.floor(requestsPerMinute * rateLimits[limit].share))
}

/** What every request counts for; some count for their own kind besides, which is limited closer. */
export function generalLimit(method: string): RateLimit {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'change'
}
