import type { Candidate, Detector } from '../../detector'
import { clinicalEvidence } from '../../health-of-person'
import type { View } from '../../view'
import { matterFamilies } from './matter-kinds'
import { type Told, tellMatters } from './tell-matters'
import { WordTable } from './word-table'
import written from './word-weights.json'

const table = new WordTable(written)
const toldOf = new WeakMap<View, readonly Told[]>()

/** Each view is weighed once, for all families. */
function told(view: View): readonly Told[] {
  const known = toldOf.get(view)
  if (known !== undefined) return known
  const found = [...tellMatters(view, table)]
  toldOf.set(view, found)
  return found
}

/** So far above its threshold a text is a note of somebody, whoever it is. */
const sure = 1.5

type Family = (typeof matterFamilies)[number]

function matterDetector(
  name: Family['name'],
  facts: Pick<Detector, 'kind' | 'noise' | 'examples'>,
  candidateOf: (told: Told) => Pick<Candidate, 'type' | 'fixed' | 'hasContext'>,
): Detector {
  const kinds = new Set<string>(matterFamilies.find((family) => family.name === name)?.kinds)
  return {
    ...facts,
    id: `${name}.words`,
    chance: 1e-2,
    keywords: [],
    *scan(view) {
      for (const one of told(view))
        if (kinds.has(one.kind))
          yield { ...candidateOf(one), start: one.start, end: one.end, evidence: [{ code: 'words', id: name }] }
    },
  }
}

/**
 * What a text is about, told by the words in it, each of which weighs a little: where nobody writes "confidential" and no
 * heading helps. Weights are learned from texts written for it (`npm run generate:weights`).
 */
export const matterDetectors: readonly Detector[] = [
  matterDetector(
    'business',
    {
      kind: 'business.deal',
      noise: 120,
      examples: {
        match: [
          'They asked 4.2 for the bakery, we offered 3.1 and would go to 3.6, but he must not hear that before Friday.',
        ],
        miss: ['What is the difference between an asset deal and a share deal? Explain it simply.'],
      },
    },
    ({ kind }) => ({ type: kind, hasContext: true }),
  ),
  matterDetector(
    'legal',
    {
      kind: 'legal.contract',
      noise: 50,
      examples: {
        match: [
          'Our counsel thinks the claim of Harwick Ltd is weak on causation; offer them 40,000 without admission and keep the expert report back.',
        ],
        miss: ['What does "without prejudice" mean in English law?'],
      },
    },
    ({ kind }) => ({ type: kind, hasContext: true }),
  ),
  matterDetector(
    'health',
    {
      kind: 'health.clinical-note',
      noise: 50,
      examples: {
        match: [
          'Mrs Odell, 71, fell again last night, bruised hip, refuses her tablets, swallowing worse, GP informed.',
        ],
        miss: ['What are the usual side effects of statins?'],
      },
    },
    ({ score }) =>
      score >= sure ? { type: 'health.clinical-note', hasContext: true } : { type: clinicalEvidence, fixed: 'low' },
  ),
]
