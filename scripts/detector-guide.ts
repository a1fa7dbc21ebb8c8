import { writeFileSync } from 'node:fs'
import { detectorGuide } from '@/lib/core/classification/catalogue/detector-guide'
import { createDetectorSet } from '@/lib/core/classification/detector-set'

// `npm run generate:guide`: writes docs/detectors.md from the catalogue. A test says when it is not what is written.
writeFileSync('docs/detectors.md', detectorGuide(createDetectorSet()))
