import { describe, expect, it } from 'vitest'
import { findMissing, findUnplaced } from './check-lockfile.mjs'

const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-macos': '1.0.0' } }

describe('the lockfile', () => {
  it('is refused when it lacks the package of another system', () => {
    const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux': {} }
    expect(findMissing(packages)).toEqual(['node_modules/tool needs tool-macos, which is not in the lockfile'])
  })

  it('is whole when every optional package is held, in the package itself or further up', () => {
    const packages = {
      '': {},
      'node_modules/holder/node_modules/tool': tool,
      'node_modules/holder/node_modules/tool/node_modules/tool-linux': {},
      'node_modules/tool-macos': {},
    }
    expect(findMissing(packages)).toEqual([])
  })

  it('is refused when a package lacks its address or its checksum', () => {
    const resolved = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz'
    const integrity = 'sha512-AAAA'
    const packages = {
      '': {},
      'node_modules/whole': { resolved, integrity },
      'node_modules/whole/node_modules/bundled': { inBundle: true },
      'node_modules/nowhere': { integrity },
      'node_modules/unsealed': { resolved },
    }
    expect(findUnplaced(packages)).toEqual([
      'node_modules/nowhere lacks its address or checksum in the lockfile',
      'node_modules/unsealed lacks its address or checksum in the lockfile',
    ])
  })
})
