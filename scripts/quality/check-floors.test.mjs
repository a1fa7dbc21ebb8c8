import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findUnread } from './check-floors.mjs'
import { listSourceFiles } from './source-files.mjs'

describe('the check of the floors', () => {
  it('fails when the linter of imports fell silent and read nothing', () => {
    expect(findUnread(['lib/core/errors.ts'], [])).toEqual(['lib/core/errors.ts was not read by the linter of imports'])
    expect(findUnread(['lib/core/errors.ts'], [{ source: 'lib/core/errors.ts' }])).toEqual([])
  })

  it('looks at every source below the root, and at nothing that is installed or generated', () => {
    const files = listSourceFiles(fileURLToPath(new URL('../..', import.meta.url)))
    expect(files).toContain('scripts/quality/check-floors.test.mjs')
    expect(files).toContain('lib/core/errors.ts')
    expect(files.filter((file) => /node_modules|prisma\/generated|^\./.test(file))).toEqual(['.dependency-cruiser.mjs'])
  })
})
