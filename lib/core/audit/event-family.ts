/** Families of events, in the order of audit.md §8. */
export const eventFamilies = ['signIn', 'access', 'ai', 'admin', 'log', 'privacy', 'system'] as const

export type EventFamily = (typeof eventFamilies)[number]

const byType: Record<string, EventFamily> = {
  'budget.exceeded': 'ai',
  'sink.backlogged': 'log',
  'content.expired': 'privacy',
}

const members: Partial<Record<EventFamily, string[]>> = {
  signIn: [
    ...['login', 'logout', 'session', 'password', 'totp', 'recovery_code', 'passkey', 'identity', 'stepup'],
    ...['invitation', 'setup'],
  ],
  access: ['access', 'api_key', 'conversation', 'project', 'prompt', 'content'],
  ai: ['ai', 'fallback', 'level', 'justification', 'exception', 'attachment', 'egress'],
  log: [
    ...['log', 'bundle', 'verification', 'checkpoint', 'anchor', 'audit_key', 'writer', 'number', 'gap', 'heartbeat'],
    ...['segment', 'month'],
  ],
  privacy: ['person_data', 'erasure'],
  system: ['system', 'migration', 'backup', 'durability', 'clock', 'rollup', 'config', 'instance'],
}

const byNoun = new Map(
  Object.entries(members).flatMap(([family, nouns]) => nouns.map((noun) => [noun, family as EventFamily])),
)

/** The family of a type: by the type itself, else by its noun; what is not named is `admin`. `audit.family_of` in SQL. */
export function familyOf(type: string): EventFamily {
  return byType[type] ?? byNoun.get(type.split('.')[0] ?? '') ?? 'admin'
}
