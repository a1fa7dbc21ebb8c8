import type { Role } from './role'

/**
 * The one permission table (security.md §3): which role may do what. Each role includes `member`.
 * What a person owns (a chat, a file, a run) is judged by ownership, not here.
 */
export const permissions = {
  'chat.use': ['owner', 'admin', 'auditor', 'member'],
  'providers.manage': ['owner', 'admin'],
  'policy.read': ['owner', 'admin', 'auditor', 'member'],
  'policy.readDraft': ['owner', 'admin', 'auditor'],
  'policy.edit': ['owner', 'admin'],
  'policy.publish': ['owner', 'admin'],
  'people.manage': ['owner', 'admin'],
  'budgets.manage': ['owner', 'admin'],
  'usage.readAll': ['owner', 'admin', 'auditor'],
  'audit.readChanges': ['owner', 'admin', 'auditor'],
  'audit.read': ['owner', 'auditor'],
  'console.open': ['owner', 'admin', 'auditor'],
  'installation.manage': ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions
