import { describe, expect, it } from 'vitest'
import { findMissing } from './check-lockfile.mjs'

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
})
