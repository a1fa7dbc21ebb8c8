import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isTellingSurname, type NameClass, nameClassOf } from './name-lexicon'
import { type NameWord, nameRuns } from './name-runs'

interface ClassedWord extends NameWord {
  folded: string
  nameClass: NameClass
  isCapitals: boolean
}

/** Words before and after a lone first name that speak of a person. */
const before =
  /(?:^|[^a-z])(?:with|from|to|by|for|and|or|ask|asked|tell|told|met|meet|call|called|named|is|was|contact|cc|via|says|thank|thanks|mit|von|an|fur|bei|und|oder|con|para|por|y|de|com|e|avec|pour|et|chez|van|met|voor|en|od|dla|i|med|fran|till|och|per|da|why|when|did|does|has|how|hi|hello|dear|hey|hallo|hola|ciao|bonjour|hej),? $|[,:(] $/
const after =
  /^(?:['’]s\b|,? (?:is|was|has|had|said|says|will|wrote|asked|told|wants|needs|can|could|should|called|sent|and|hat|ist|wird|sagt|und|est|et|es|dice|y|ha|e|heeft|zegt|en|ma|jest|i|har|och|who|from|[a-z]{3,10}ed|says|thinks|likes|works|lives|just)\b|,|\)|\?)/

/** Names by a lexicon of given names and family names, with their capitals. */
export const lexiconDetector: Detector = {
  id: 'person.name.lexicon',
  kind: 'person.name',
  chance: 1e-2,
  noise: 10,
  keywords: [],
  *scan(view: View, at: Window) {
    for (const run of nameRuns(view, at)) {
      if (run.length === 1 && (run[0]?.end ?? 0) - (run[0]?.start ?? 0) < 3) continue
      yield* namesIn(view, run)
    }
  },
  examples: {
    match: [
      'the article by James Talbert',
      'Wir haben mit Annette Kowalczyk gesprochen',
      'signed off by Priya R. Chatterjee today',
    ],
    miss: [
      'Morgan Stanley raised its target',
      'at Victoria Station',
      'Will Mark sign it',
      'in New York City',
      'May Day',
    ],
  },
}

function* namesIn(view: View, run: readonly NameWord[]): Iterable<Candidate> {
  const words = run.map((word): ClassedWord => {
    const folded = view.folded.slice(word.start, word.end)
    const written = view.text.slice(word.start, word.end)
    const isCapitals = written.length > 2 && written === written.toUpperCase()
    return { ...word, folded, nameClass: word.isInitial ? 'unknown' : nameClassOf(folded), isCapitals }
  })
  if (words.slice(1).some(({ nameClass }) => nameClass === 'thing')) return
  for (let index = 0; index < words.length; index += 1) {
    const name = nameFrom(words, index)
    if (name === null) continue
    const [first, last, isFull] = name
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
    if (/[\w@/.#$-]/.test(view.text.charAt(start - 1)) || /^(?:[@(_=]|\.[a-z])/.test(view.text.slice(end, end + 2)))
      return
    if (isFull || words.length === 1) yield candidateOf(view, start, end, isFull)
    index = last
  }
}

/** The name that begins at a word: first and last word, and whether it is more than a first name. */
function nameFrom(words: readonly ClassedWord[], index: number): [number, number, boolean] | null {
  const word = words[index]
  if (word === undefined || word.isInitial || word.nameClass === 'word' || word.nameClass === 'thing') return null
  let last = index
  while (last + 1 < words.length && isNamePart(words[last + 1], word)) last += 1
  while (last > index && words[last]?.isInitial) last -= 1
  const rest = words.slice(index + 1, last + 1).filter(({ isInitial }) => !isInitial)
  const isGiven = word.nameClass === 'given'
  if (rest.length === 0) return isGiven && !word.isCapitals ? [index, index, false] : null
  const hasSurname = rest.some(({ nameClass, folded }) => nameClass === 'surname' || isTellingSurname(folded))
  if (word.isCapitals) return isGiven && hasSurname ? [index, last, true] : null
  if (isGiven) return [index, last, true]
  if (word.nameClass === 'also-given') return hasSurname ? [index, last, true] : null
  const isTelling = rest.some(({ nameClass, folded }) => nameClass === 'given' || isTellingSurname(folded))
  return isTelling ? [index, last, true] : null
}

function isNamePart(word: ClassedWord | undefined, first: ClassedWord): boolean {
  if (word === undefined || word.nameClass === 'word' || word.nameClass === 'thing') return false
  return word.isInitial || word.isCapitals === first.isCapitals
}

function candidateOf(view: View, start: number, end: number, isFull: boolean): Candidate {
  const candidate = { type: 'person.name', start, end, evidence: [{ code: 'name', id: 'lexicon' }] }
  if (isFull) return candidate
  const hasContext =
    before.test(view.folded.slice(Math.max(0, start - 14), start)) || after.test(view.folded.slice(end, end + 12))
  return { ...candidate, chance: 0.05, noise: 30, hasContext }
}
