import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createDetectorSet } from '../detector-set'
import { detectorGuide } from './detector-guide'

it('the guide to detectors is what the catalogue says: if not, run npm run generate:guide', () => {
  expect(readFileSync('docs/detectors.md', 'utf8')).toBe(detectorGuide(createDetectorSet()))
})
