import { describe, expect, it } from 'vitest'
import { classify } from '../../classify'
import { createDetectorSet } from '../../detector-set'
import { emptyOrgIndex } from '../../org-index'
import type { Body } from './formats/vendor-format'
import { publishedExamples } from './published-examples'
import { namedFormats, structuredFormats, vendorFormats } from './vendor-formats'

const set = createDetectorSet()
const lower = 'abcdefghijklmnopqrstuvwxyz'
const letters = lower + lower.toUpperCase()
const digits = '0123456789'
const alphabets: Record<Exclude<Body, 'uuid'>, string> = {
  b64u: letters + digits,
  b64: letters + digits,
  b62: letters + digits,
  hex: `${digits}abcdef`,
  alpha: letters,
  digit: digits,
  low36: lower + digits,
  lowu: lower + digits,
  up36: lower.toUpperCase() + digits,
  any: letters + digits,
}

/** Mulberry32: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function draw(random: () => number, body: Body, length: number): string {
  if (body === 'uuid') return [8, 4, 4, 4, 12].map((part) => draw(random, 'hex', part)).join('-')
  const alphabet = alphabets[body]
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('')
}

function findingsIn(text: string) {
  const payload = { segments: [{ id: 's', role: 'user' as const, part: 'text' as const, text }], files: [] }
  return classify(payload, set, emptyOrgIndex).findings.filter(({ type }) => type.startsWith('secret.'))
}

function solid(text: string): string[] {
  return findingsIn(text)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ type }) => type)
}

describe('vendor formats', { timeout: 60_000 }, () => {
  it('number about 250 vendors', () => {
    const vendors = new Set([...vendorFormats, ...structuredFormats, ...namedFormats].map(({ vendor }) => vendor))
    expect(vendors.size).toBeGreaterThanOrEqual(250)
  })

  it('find a made-up token behind every prefix', () => {
    const random = createRandom(7)
    for (const { prefix, body, min, tail } of vendorFormats) {
      const found = [1, 2, 3].flatMap(() => solid(`use ${prefix}${draw(random, body, min)}${tail ?? ''} here`))
      expect(
        found.some((type) => type.startsWith('secret.vendor-token')),
        prefix,
      ).toBe(true)
    }
  })

  it('find none in the same characters without the prefix', () => {
    const random = createRandom(11)
    for (const { body, min, prefix } of vendorFormats) {
      for (let round = 0; round < 20; round += 1)
        expect(solid(`value ${draw(random, body, min)} here`), prefix).toEqual([])
    }
  })

  it('find none where the prefix is the tail of a word', () => {
    const random = createRandom(13)
    for (const { prefix, body, min } of vendorFormats.filter((format) => /^[A-Za-z]/.test(format.prefix)))
      expect(solid(`value x${prefix}${draw(random, body, min)} here`), prefix).toEqual([])
  })

  it('find a named vendor’s token in an assignment', () => {
    const random = createRandom(17)
    for (const { vendor, words, body, min, prefix, tail } of namedFormats) {
      if (prefix !== undefined || tail !== undefined || min < 14) continue
      const found = [1, 2, 3].flatMap(() => solid(`${words[0]}_api_key = "${draw(random, body, min)}"`))
      expect(
        found.some((type) => type.startsWith('secret.')),
        `${vendor} ${body} ${min}`,
      ).toBe(true)
    }
  })

  it('report what issuers print as an example as low, and say so', () => {
    for (const value of ['AKIAIOSFODNN7EXAMPLE', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc']) {
      expect(publishedExamples.has(value)).toBe(true)
      const [finding] = findingsIn(`the key is ${value} in the guide`)
      expect(finding?.confidence, value).toBe('low')
      expect(finding?.evidence.some(({ code }) => code === 'published example')).toBe(true)
    }
  })
})
