import { expect, it } from 'vitest'
import { isMoment } from './moment'

it.each([
  ['2026-03-02T09:00:00Z', true],
  ['2026-03-02T09:00Z', true],
  ['2024-02-29T23:59:59.5+05:45', true],
  ['2026-02-29T09:00:00Z', false],
  ['2026-13-01T09:00:00Z', false],
  ['2026-00-10T09:00:00Z', false],
  ['2026-03-02T24:00:00Z', false],
  ['2026-03-02T09:00:00', false],
  ['2026-03-02', false],
  ['tomorrow', false],
])('says whether %s is a moment: %s', (text, is) => {
  expect(isMoment(text)).toBe(is)
})
