import { describe, expect, it } from 'vitest'
import { chanceWords, evidenceWords, noiseWords } from './detector-words'

describe('what a detector declares, in words', () => {
  it.each([
    [1e-9, 'Fewer than 1 in a million random strings of its form would pass.'],
    [1e-4, 'About 1 in 10,000 random strings of its form would pass.'],
    [0.0103, 'About 1 in 97 random strings of its form would pass.'],
    [1, 'Most random strings of its form would pass, so what stands around it decides.'],
  ])('chance %s', (chance, sentence) => expect(chanceWords(chance)).toBe(sentence))

  it.each([
    [0, 'Never in ordinary text that was measured.'],
    [0.1, 'In ordinary text about once in 10 million words and signs.'],
    [250, 'In ordinary text about 250 times in a million words and signs.'],
  ])('noise %s', (noise, sentence) => expect(noiseWords(noise)).toBe(sentence))
})

describe('evidenceWords', () => {
  it('says each reason once, and the code where it has no words', () => {
    const evidence = [
      { code: 'checksum' },
      { code: 'checksum', id: 'luhn' },
      { code: 'context' },
      { code: 'new reason' },
    ]
    expect(evidenceWords({ evidence, views: ['raw'] })).toEqual([
      'the check digit holds',
      'a word nearby says so',
      'new reason',
    ])
  })

  it('says what a value was hidden behind, where it was not plain to see as well', () => {
    expect(evidenceWords({ evidence: [], views: ['decoded', 'joined'] })).toEqual([
      'after decoding',
      'written in pieces',
    ])
    expect(evidenceWords({ evidence: [], views: ['canonical', 'decoded'] })).toEqual([])
  })
})
