import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundle } from './build.mjs'

const children = `/proc/self/task/${process.pid}/children`

describe('a bundle', () => {
  let folder

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-bundle-'))
    writeFileSync(path.join(folder, 'tsconfig.json'), '{}')
    writeFileSync(path.join(folder, 'entry.ts'), 'export const answer: number = 42\n')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it.skipIf(!existsSync(children))('leaves no process running', async () => {
    const before = readFileSync(children, 'utf8')
    await bundle(folder, 'entry.ts', 'entry.mjs')
    expect(readFileSync(path.join(folder, 'entry.mjs'), 'utf8')).toContain('42')
    await vi.waitFor(() => expect(readFileSync(children, 'utf8')).toBe(before))
  })
})
