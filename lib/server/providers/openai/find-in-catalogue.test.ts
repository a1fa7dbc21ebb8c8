import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { findInCatalogue } from './find-in-catalogue'

describe('the catalogue', () => {
  it.each([
    ['gpt-4o', 'gpt-4o'],
    ['gpt-4o-2024-08-06', 'gpt-4o'],
    ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['gpt-4o-audio-preview', undefined],
    ['gpt-99', undefined],
  ])('knows %s as %s', (name, known) => {
    expect(findInCatalogue('openai', name)?.name).toBe(known)
  })

  it('holds whole micro-dollars, and names each model once', () => {
    const names = catalogue.map(({ vendor, name }) => `${vendor}/${name}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { price, tiers } of catalogue) {
      for (const value of [price, ...tiers].flatMap((row) => Object.values(row))) {
        expect(value === null || Number.isInteger(value)).toBe(true)
      }
    }
  })
})
