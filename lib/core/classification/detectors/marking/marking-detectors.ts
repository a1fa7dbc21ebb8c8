import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isNegated } from '../negation'

/** Words of sensitivity, each with its variant; the longest that fits wins. */
const words: readonly [word: string, variant: string][] = [
  ['strictly confidential', 'strictly-confidential'],
  ['streng vertraulich', 'strictly-confidential'],
  ['strictement confidentiel', 'strictly-confidential'],
  ['estrictamente confidencial', 'strictly-confidential'],
  ['strettamente confidenziale', 'strictly-confidential'],
  ['scisle poufne', 'strictly-confidential'],
  ['strikt vertrouwelijk', 'strictly-confidential'],
  ['highly confidential', 'strictly-confidential'],
  ['highly restricted', 'strictly-confidential'],
  ['極秘', 'strictly-confidential'],
  ['机密', 'secret'],
  ['top secret', 'secret'],
  ['streng geheim', 'secret'],
  ['secret', 'secret'],
  ['geheim', 'secret'],
  ['confidential', 'confidential'],
  ['company confidential', 'confidential'],
  ['vertraulich', 'confidential'],
  ['confidentiel', 'confidential'],
  ['confidencial', 'confidential'],
  ['riservato', 'confidential'],
  ['confidenziale', 'confidential'],
  ['vertrouwelijk', 'confidential'],
  ['poufne', 'confidential'],
  ['konfidentiellt', 'confidential'],
  ['秘密保持', 'confidential'],
  ['社外秘', 'confidential'],
  ['restricted', 'confidential'],
  ['proprietary and confidential', 'confidential'],
  ['internal use only', 'internal'],
  ['for internal use only', 'internal'],
  ['nur fur den internen gebrauch', 'internal'],
  ['usage interne', 'internal'],
  ['uso interno', 'internal'],
  ['internal only', 'internal'],
  ['do not distribute', 'confidential'],
  ['not for distribution', 'confidential'],
  ['nicht zur weitergabe', 'confidential'],
]
const variantOf = new Map(words)
const anywhere =
  /\b(?:classification|classified(?: as)?|sensitivity|marking|label|status|klassifizierung|einstufung|vertraulichkeit|classificação|clasificacion|classificazione|confidentiality)\s*[:=]\s*$/
const edgeLines = 3

const sensitivityDetector: Detector = {
  id: 'marking.sensitivity',
  kind: 'marking.sensitivity',
  chance: 1e-3,
  noise: 8,
  keywords: words.map(([word]) => word),
  *scan(view: View, at: Window) {
    let last = -1
    for (const hit of at.hits) {
      const word = words
        .map(([candidate]) => candidate)
        .filter((candidate) => view.folded.startsWith(candidate, hit))
        .sort((a, b) => b.length - a.length)[0]
      if (word === undefined || hit < last || /[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const end = hit + word.length
      if (/[a-z]/.test(view.folded.charAt(end)) || !isMarking(view, hit, end) || isNegated(view, hit, end)) continue
      last = end
      yield {
        type: `marking.sensitivity:${variantOf.get(word) ?? 'confidential'}`,
        start: hit,
        end,
        hasContext: true,
        evidence: [{ code: 'marking', id: 'position' }],
      }
    }
  },
  examples: {
    match: [
      'CONFIDENTIAL\n\nBoard minutes of 3 May.',
      'Board minutes\nClassification: Strictly Confidential\nText',
      'STRENG VERTRAULICH\nEntwurf',
    ],
    miss: [
      'This is not confidential.',
      'Is it confidential?',
      'She told me in a confidential tone that the secret of good bread is time.',
    ],
  },
}

/** A marking stands in capitals, alone on a line, at the edge of the text, or after a word that says so. */
function isMarking(view: View, start: number, end: number): boolean {
  const lineStart = view.text.lastIndexOf('\n', start - 1) + 1
  const newline = view.text.indexOf('\n', end)
  const lineEnd = newline < 0 ? view.text.length : newline
  const before = view.text.slice(lineStart, start)
  const after = view.text.slice(end, lineEnd)
  if (anywhere.test(view.folded.slice(Math.max(0, start - 30), start))) return true
  const isAlone = /^[^\p{L}\p{N}]{0,12}$/u.test(before) && /^[^\p{L}\p{N}]{0,12}$/u.test(after)
  const isEdge = isFirstOrLast(view.text, lineStart, lineEnd)
  const written = view.text.slice(start, end)
  const isCapital = written === written.toUpperCase() && written !== written.toLowerCase()
  const isNative = !/[a-z]/i.test(written)
  if (isAlone) return view.text.trim().length > end - start + 4
  if ((isCapital || isNative) && (isEdge || /^[^\p{L}\p{N}]{0,12}$/u.test(before))) return true
  return isEdge && /^[^\p{L}\p{N}]{0,4}$/u.test(before) && /^\s*(?:[-–—:|.]|$)/.test(after) && /^\p{Lu}/u.test(written)
}

function isFirstOrLast(text: string, lineStart: number, lineEnd: number): boolean {
  return (
    text.slice(0, lineStart).split('\n', edgeLines + 1).length <= edgeLines ||
    text.slice(lineEnd).split('\n', edgeLines + 1).length <= edgeLines
  )
}

const tlpDetector: Detector = {
  id: 'marking.tlp',
  kind: 'marking.tlp',
  chance: 1e-6,
  noise: 0.5,
  keywords: ['tlp'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const match = /^tlp\s?[:-]\s?(red|amber\+strict|amber|green|clear|white)\b/.exec(view.folded.slice(hit, hit + 24))
      if (match === null || /[a-z]/.test(view.folded.charAt(hit - 1)) || isNegated(view, hit, hit + match[0].length))
        continue
      const word = match[1] === 'amber+strict' ? 'amber-strict' : match[1] === 'white' ? 'clear' : match[1]
      const found: Candidate = {
        type: `marking.tlp:${word}`,
        start: hit,
        end: hit + match[0].length,
        evidence: [{ code: 'marking', id: 'tlp' }],
      }
      yield found
    }
  },
  examples: { match: ['TLP:RED\nIndicators below.', 'TLP:AMBER+STRICT'], miss: ['What does TLP:RED mean?', 'tlp red'] },
}

export const markingDetectors: readonly Detector[] = [sensitivityDetector, tlpDetector]
