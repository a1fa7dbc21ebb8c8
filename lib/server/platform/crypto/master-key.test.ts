import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget } from '../registry'
import { deriveKey, openMasterKey } from './master-key'

/** Files that the next look does not see yet: another process makes them right after it. */
const unseen = vi.hoisted(() => new Set<unknown>())
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return { ...fs, existsSync: (file: string) => !unseen.delete(file) && fs.existsSync(file) }
})

const derived = ['session-token', 'address-mac'] as const
let folder: string
let file: string

function forgetKeys() {
  forget('master-key')
  for (const label of derived) forget(`derived-key:${label}`)
}

beforeEach(() => {
  forgetKeys()
  folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-keys-'))
  file = path.join(folder, 'keys', 'master.key')
})
afterEach(() => {
  forgetKeys()
  rmSync(folder, { recursive: true, force: true })
})

describe('the master key', () => {
  it('is made at the very first start, and is the same at the next', () => {
    const first = openMasterKey(folder, false)
    expect(first.bytes).toHaveLength(32)
    forgetKeys()
    expect(openMasterKey(folder, true)).toEqual(first)
  })

  it('is that of the start which was faster, where another makes it at the same instant', () => {
    const first = openMasterKey(folder, false)
    forgetKeys()
    unseen.add(file)
    expect(openMasterKey(folder, false)).toEqual(first)
    expect(unseen.size).toBe(0)
    expect(readdirSync(path.dirname(file))).toEqual(['master.key'])
  })

  it('is never made anew while secrets exist that it sealed', () => {
    expect(() => openMasterKey(folder, true)).toThrow(/master key .* is missing/)
    expect(existsSync(file)).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'is readable to its owner alone, and refused where others may read it',
    () => {
      openMasterKey(folder, false)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
      for (const mode of [0o640, 0o604, 0o644, 0o660]) {
        chmodSync(file, mode)
        forgetKeys()
        expect(() => openMasterKey(folder, true)).toThrow(`chmod 600 ${file}`)
      }
    },
  )

  it('is refused when it is damaged, and left as it is', () => {
    openMasterKey(folder, false)
    for (const damaged of ['', '1 abc', `1 ${'0'.repeat(63)}`, `1 ${'g'.repeat(64)}`]) {
      writeFileSync(file, damaged, { mode: 0o600 })
      forgetKeys()
      expect(() => openMasterKey(folder, true)).toThrow('is damaged')
      expect(readFileSync(file, 'utf8')).toBe(damaged)
    }
  })

  it('gives each purpose a key of its own, which tells nothing of the others', () => {
    const master = openMasterKey(folder, false)
    const [a, b] = derived.map((label) => deriveKey(label))
    expect(a).toHaveLength(32)
    expect(a).not.toEqual(b)
    expect(a).not.toEqual(master.bytes)
    forget('derived-key:session-token')
    expect(deriveKey('session-token')).toEqual(a)
  })
})
