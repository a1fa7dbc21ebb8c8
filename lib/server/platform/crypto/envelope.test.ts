import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forget } from '../registry'
import { type Sealed, seal, unseal } from './envelope'
import { openMasterKey } from './master-key'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-keys-'))
  openMasterKey(folder, false)
})
afterAll(() => {
  forget('master-key')
  rmSync(folder, { recursive: true, force: true })
})

const refused = { code: 'conflict', message: expect.stringContaining('no longer opens') }

describe('the envelope', () => {
  it('opens what it closed, under the same context', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (plain, context) => {
        expect(unseal(seal(Buffer.from(plain), context), context)).toEqual(Buffer.from(plain))
      }),
    )
  })

  it('does not open under any other context', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (context, other) => {
        fc.pre(context !== other)
        const sealed = seal(Buffer.from('sk-secret'), context)
        expect(() => unseal(sealed, other)).toThrow(expect.objectContaining(refused))
      }),
    )
  })

  it('does not open when one bit of any part changed', () => {
    const whole = seal(Buffer.from('sk-secret'), 'here')
    for (const part of ['wrappedKey', 'nonce', 'ciphertext'] as const)
      for (let at = 0; at < whole[part].length; at++) {
        const changed: Sealed = { ...whole, [part]: Buffer.from(whole[part]) }
        changed[part][at] = (changed[part][at] ?? 0) ^ 1
        expect(() => unseal(changed, 'here')).toThrow(expect.objectContaining(refused))
      }
  })

  it('does not open with another master key', () => {
    const sealed = seal(Buffer.from('sk-secret'), 'here')
    const other = mkdtempSync(path.join(tmpdir(), 'gatehouse-keys-'))
    try {
      forget('master-key')
      openMasterKey(other, false)
      expect(() => unseal(sealed, 'here')).toThrow(expect.objectContaining(refused))
    } finally {
      forget('master-key')
      openMasterKey(folder, false)
      rmSync(other, { recursive: true, force: true })
    }
    expect(unseal(sealed, 'here').toString()).toBe('sk-secret')
  })

  it('never makes the same bytes twice, and holds nothing of the plain text', () => {
    const plain = Buffer.from('sk-a-secret-that-is-long-enough')
    const [a, b] = [seal(plain, 'here'), seal(plain, 'here')]
    expect(a.ciphertext.equals(b.ciphertext)).toBe(false)
    expect(a.nonce.equals(b.nonce)).toBe(false)
    expect(Buffer.concat([a.wrappedKey, a.ciphertext]).includes(plain)).toBe(false)
  })
})
