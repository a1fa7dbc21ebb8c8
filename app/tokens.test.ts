import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Colour, contrast, difference, parseColour } from '@/e2e/fixtures/measure-colours'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** What `light-dark(…)` gives a property, within one rule of the file. */
function colourIn(rule: string, property: string, theme: Theme): Colour {
  const [, light = '', dark = ''] =
    new RegExp(`--${property}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(rule) ?? []
  if (light === '') throw new Error(`--${property} is no pair of colours`)
  return parseColour(theme === 'light' ? light : dark)
}

const token = (name: string, theme: Theme) => colourIn(css, `color-${name}`, theme)
const series = (theme: Theme) => [1, 2, 3, 4, 5, 6].map((n) => token(`series-${n}`, theme))
const tones = [...css.matchAll(/^\.tone-(\w+) \{([^}]*)\}/gm)].map(([, name = '', rule = '']) => ({ name, rule }))

/** The worst over the surfaces that anything may lie on. */
const leastContrast = (colour: Colour, theme: Theme) =>
  Math.min(...['page', 'card', 'sunken'].map((surface) => contrast(colour, token(surface, theme))))

describe.each(themes)('the palette, %s', (theme) => {
  it('keeps each series at 3.5 : 1 or more on every surface', () => {
    for (const [at, colour] of series(theme).entries())
      expect(leastContrast(colour, theme), `series ${at + 1}`).toBeGreaterThanOrEqual(3.5)
  })

  it('keeps any two series apart, also to protan, deutan and tritan eyes', () => {
    const all = series(theme)
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => difference(one, other)))
    expect(pairs).toHaveLength(15)
    expect(Math.min(...pairs)).toBeCloseTo({ light: 24.3, dark: 19.6 }[theme], 1)
  })

  it.each(['text', 'muted', 'placeholder', 'danger', 'success', 'warning'])(
    'lets %s be read on every surface',
    (name) => expect(leastContrast(token(name, theme), theme)).toBeGreaterThanOrEqual(4.5),
  )

  it.each(['ring', 'control'])('lets the %s be seen on every surface', (name) =>
    expect(leastContrast(token(name, theme), theme)).toBeGreaterThanOrEqual(3),
  )

  it.each(tones)('lets a badge in $name be read, and its mark be seen', ({ name, rule }) => {
    const text = colourIn(rule, 'tone-text', theme)
    expect(contrast(text, colourIn(rule, 'tone-tint', theme))).toBeGreaterThanOrEqual(4.5)
    if (!['local', 'private', 'cloud'].includes(name)) return
    expect(leastContrast(colourIn(rule, 'tone-mark', theme), theme)).toBeGreaterThanOrEqual(3)
  })
})

it('draws boundaries in the first three series', () => {
  for (const theme of themes)
    expect(series(theme).slice(0, 3)).toEqual(
      ['local', 'cloud', 'private'].map((name) =>
        colourIn(tones.find((tone) => tone.name === name)?.rule ?? '', 'tone-mark', theme),
      ),
    )
})

it('measures as others do', () => {
  expect(contrast(parseColour('#000000'), parseColour('#ffffff'))).toBeCloseTo(21, 5)
  expect(contrast(parseColour('#777777'), parseColour('#ffffff'))).toBeCloseTo(4.48, 2)
  expect(difference(parseColour('#0072b2'), parseColour('#0072b2'))).toBe(0)
})
