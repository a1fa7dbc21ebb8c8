export const roles = ['owner', 'admin', 'auditor', 'member'] as const

export type Role = (typeof roles)[number]
