import { describe, expect, it } from 'vitest'
import { can, canTouchRole } from './can'
import { type Permission, permissions } from './permissions'
import { roles } from './role'

const expected: Record<Permission, string> = {
  'chat.use': 'owner admin auditor member',
  'providers.manage': 'owner admin',
  'policy.read': 'owner admin auditor member',
  'policy.readDraft': 'owner admin auditor',
  'policy.edit': 'owner admin',
  'policy.publish': 'owner admin',
  'people.manage': 'owner admin',
  'budgets.manage': 'owner admin',
  'usage.readAll': 'owner admin auditor',
  'audit.readChanges': 'owner admin auditor',
  'audit.read': 'owner auditor',
  'console.open': 'owner admin auditor',
  'installation.manage': 'owner',
}

describe('can', () => {
  it.each(Object.keys(permissions) as Permission[])(
    '%s is for the roles of the security table and nobody else',
    (permission) => {
      const allowed = roles.filter((role) => can({ role, state: 'active' }, permission).allowed)
      expect(allowed.join(' ')).toBe(expected[permission])
    },
  )

  it('gives a disabled person nothing, whatever the role', () => {
    for (const role of roles)
      for (const permission of Object.keys(permissions) as Permission[])
        expect(can({ role, state: 'disabled' }, permission)).toEqual({ allowed: false, reason: 'disabled' })
  })
})

describe('canTouchRole', () => {
  it('lets only owners touch owners', () => {
    expect(canTouchRole({ role: 'owner', state: 'active' }, 'owner').allowed).toBe(true)
    expect(canTouchRole({ role: 'admin', state: 'active' }, 'owner').allowed).toBe(false)
    expect(canTouchRole({ role: 'admin', state: 'active' }, 'admin').allowed).toBe(true)
    expect(canTouchRole({ role: 'member', state: 'active' }, 'member').allowed).toBe(false)
  })
})
