import { describe, expect, it } from 'vitest'
import { createView } from '../../view'
import { isBase58Check } from './base58-check'
import { isBech32 } from './bech32'
import { cryptoAddressDetector } from './crypto-address'
import { keccak256 } from './keccak256'
import { cardDetector } from './payment-card'
import { sha256 } from './sha256'

function generator(): (below: number) => number {
  let seed = 77_003
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647
    return Math.floor((seed / 2_147_483_647) * below)
  }
}

function randomOf(alphabet: string, length: number, next: (below: number) => number): string {
  return Array.from({ length }, () => alphabet.charAt(next(alphabet.length))).join('')
}

describe('the chance of a number of finance', () => {
  it('of bare digits as long as a card is what is declared', () => {
    const next = generator()
    let passed = 0
    for (let count = 0; count < 4_000; count += 1) {
      const text = randomOf('0123456789', 16, next)
      const found = [...cardDetector.scan(createView('raw', text, null, ''), { start: 0, end: 16, hits: [] })]
      if (found.length > 0) passed += 1
    }
    expect(passed / 4_000).toBeLessThanOrEqual(cardDetector.chance)
  })

  it('of a wallet is nought among thousands', () => {
    const next = generator()
    const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
    for (let count = 0; count < 2_000; count += 1) {
      expect(isBase58Check(`1${randomOf(base58, 33, next)}`)).toBe(false)
      expect(isBech32(`bc1q${randomOf('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 38, next)}`)).toBe(false)
    }
    const text = `0x${randomOf('0123456789abcdefABCDEF', 40, next)}`
    const view = createView('raw', text, null, '')
    expect([...cryptoAddressDetector.scan(view, { start: 0, end: text.length, hits: [] })]).toEqual([])
  })
})

describe('the hashes of addresses', () => {
  const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

  it('are those of their standards', () => {
    // FIPS 180-4, example "abc"; Keccak team, empty message.
    expect(hex(sha256(new TextEncoder().encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(keccak256('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
  })
})
