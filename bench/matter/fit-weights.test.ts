import { describe, expect, it } from 'vitest'
import written from '@/lib/core/classification/detectors/matter/word-weights.json'
import { readOwnCases } from '../classify/case'
import { fitWeights } from './fit-weights'
import { readLearnedTexts } from './read-texts'

describe('the table of weights', () => {
  it('is what the texts teach: if not, run npm run generate:weights', { timeout: 60_000 }, () => {
    const { columns, biases, words } = fitWeights(readLearnedTexts())
    expect({ columns, biases }).toEqual({ columns: written.columns, biases: written.biases })
    expect(words.length).toBe(written.words.length)
    expect(words.findIndex((word, index) => word !== written.words[index])).toBe(-1)
  })

  it('is learned from none of the cases that are kept apart to measure with', () => {
    const learned = new Set(readLearnedTexts().map(({ text }) => text))
    const apart = readOwnCases().filter(({ set }) => set.endsWith('-held'))
    expect(apart.length).toBeGreaterThan(500)
    expect(apart.filter(({ text }) => [text].flat().some((one) => learned.has(one)))).toEqual([])
  })
})
