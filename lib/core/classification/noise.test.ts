import { describe, expect, it } from 'vitest'
import { backgroundTexts } from '@/e2e/fixtures/background-text'
import { familyOf } from './catalogue/kinds'
import { classify } from './classify'
import { createDetectorSet } from './detector-set'
import { emptyOrgIndex } from './org-index'

/** A word, or a sign: what a token of ordinary text is here. */
const token = /\w+|[^\s\w]/g
/** A fifth of what `GATEHOUSE_FULL=1` reads: over five million tokens then, and a few minutes. */
const characters = process.env.GATEHOUSE_FULL === '1' ? 24_000_000 : 4_500_000
/** What the background is made of, and what says that a text cannot be read, are no noise. */
const untold = new Set(['code', 'payload'])

/** True findings in the background: what stands there is what it is called, and the detector is right. */
const isTrue: readonly { detector: RegExp; text: RegExp }[] = [
  // Who wrote the packages, and who holds their copyright.
  {
    detector: /^person\.name/,
    text: /copyright|\(c\)|authors?|contributors?|maintain|created by|written by|thanks|someone|github\.com|"name"/i,
  },
]

const set = createDetectorSet()

/** Hits by detector, and the tokens of all texts. */
function readBackground() {
  const hits = new Map<string, string[]>()
  let tokens = 0
  for (const { name, text } of backgroundTexts(process.cwd(), characters)) {
    tokens += text.match(token)?.length ?? 0
    const payload = { segments: [{ id: 's', role: 'user' as const, part: 'text' as const, text }], files: [] }
    for (const { type, detector, confidence, start, end } of classify(payload, set, emptyOrgIndex).findings) {
      const around = text.slice(Math.max(0, start - 40), end + 20)
      if (confidence === 'low' || untold.has(familyOf(type))) continue
      if (isTrue.some((one) => one.detector.test(detector) && one.text.test(around))) continue
      const own = hits.get(detector)
      if (own === undefined) hits.set(detector, [`${name}: ${around}`])
      else own.push(`${name}: ${around}`)
    }
  }
  return { hits, millions: tokens / 1e6 }
}

describe('the background of ordinary text', { timeout: 900_000 }, () => {
  it('gives no detector more hits for a million tokens than it declares', () => {
    const { hits, millions } = readBackground()
    const loud = set.detectors
      .map(({ id, noise }) => ({ id, most: Math.ceil(noise * millions), found: hits.get(id) ?? [] }))
      .filter(({ found, most }) => found.length > most)
      .map(({ id, most, found }) => ({ id, most, count: found.length, some: found.slice(0, 5) }))
    expect(loud).toEqual([])
  })
})
