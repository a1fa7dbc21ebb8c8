import type { Detector } from '../../detector'
import type { View } from '../../view'
import { createLexicon, cuesIn } from '../trade/lexicon'
import { isDenied } from './is-denied'
import { handlingPhrases, markingPhrases } from './marking-phrases'
import { markingClaims, markingWords } from './marking-words'
import { isMarking } from './position'
import { isInScheme, isTicked } from './scheme'

const words = createLexicon(
  [...Object.entries(markingWords), ...Object.entries(markingPhrases)].map(([name, terms]) => ({
    name,
    weight: 1,
    terms,
  })),
)
const claims = createLexicon(
  [...Object.entries(markingClaims), ...Object.entries(handlingPhrases)].map(([name, terms]) => ({
    name,
    weight: 1,
    terms,
  })),
)

/** What a marking's word says, wherever it stands: for labels and properties. Null: no such word. */
export function variantIn(view: View, start: number, end: number): string | null {
  let best: string | null = null
  for (let at = start; at < end; at += 1) {
    const cue = words.cueAt(view, at)
    if (cue !== null && (best === null || rank(cue.name) < rank(best))) best = cue.name
  }
  return best
}

function rank(variant: string): number {
  return Object.keys(markingWords).indexOf(variant)
}

/** A page in a hundred markings says what it is by the first: more of the same are not looked at. */
const enoughMarkings = 64

/** A word of sensitivity in the place of a marking. */
export const sensitivityDetector: Detector = {
  id: 'marking.sensitivity',
  kind: 'marking.sensitivity',
  chance: 1e-3,
  noise: 8,
  keywords: words.keywords,
  *scan(view, at) {
    let last = -1
    const found = new Map<string, number>()
    for (const { start, end, name } of cuesIn(view, at, words)) {
      if (start < last || name === 'public' || (found.get(name) ?? 0) >= enoughMarkings) continue
      const isChosen = isTicked(view, start)
      if (!isChosen && !isMarking(view, start, end, name)) continue
      if (!isChosen && isInScheme(view, start, end)) continue
      if (isDenied(view, start, end)) continue
      last = end
      found.set(name, (found.get(name) ?? 0) + 1)
      const evidence = [{ code: 'marking', id: 'position' }]
      yield { type: `marking.sensitivity:${name}`, start, end, hasContext: true, evidence }
    }
  },
  examples: {
    match: [
      'CONFIDENTIAL\n\nBoard minutes of 3 May.',
      'Board minutes\nClassification: Strictly Confidential\nText',
      'STRENG VERTRAULICH\nEntwurf',
      'Level: [ ] Public [ ] Internal [x] Confidential\nText',
      'Usage interne\n\nLe parking est fermé.',
      '【社外秘】\n新しい案内です。',
    ],
    miss: [
      'This is not confidential.',
      'PUBLIC = 0\nINTERNAL = 1\nCONFIDENTIAL = 2',
      'Is it confidential?',
      'She told me in a confidential tone that the secret of good bread is time.',
      'Was ist der Unterschied zwischen „vertraulich“ und „streng vertraulich“?',
    ],
  },
}

/** A sentence that says how a document is to be treated. */
export const handlingDetector: Detector = {
  id: 'marking.handling',
  kind: 'marking.sensitivity',
  chance: 1e-5,
  noise: 3,
  keywords: claims.keywords,
  *scan(view, at) {
    const restAt = new Map<string, number>()
    for (const { start, end, name } of cuesIn(view, at, claims)) {
      // One sentence stands for those of its kind right behind it.
      if (start < (restAt.get(name) ?? 0)) continue
      if (isDenied(view, start, end)) continue
      restAt.set(name, end + 120)
      yield { type: `marking.sensitivity:${name}`, start, end, evidence: [{ code: 'marking', id: 'sentence' }] }
    }
  },
  examples: {
    match: [
      'This document is confidential. The new stand is in hall 4.',
      'Bitte vertraulich behandeln: Der Aushang kommt morgen.',
      'Note interne, ne pas diffuser.',
    ],
    miss: ['What does "not for distribution" mean?', 'How do I write "please keep confidential" politely?'],
  },
}
