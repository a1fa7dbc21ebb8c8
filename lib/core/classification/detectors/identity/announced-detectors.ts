import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { tokenCell } from './announced-value'
import { type Announced, announcedNumbers } from './announced-words'

const examples: Record<string, Detector['examples']> = {
  'identity.passport': {
    match: ['passport number C07X31T54', 'Reisepass Nr. C4VK91R82', 'numero de passeport : 21FV44718'],
    miss: ['my passport is blue', 'the passport expires in 2031', 'passport 12'],
  },
  'identity.driving-licence': {
    match: ['driving licence no. KELLE702194AB9CD', 'my driver license is D4471903'],
    miss: ['my driving licence is new', 'the software license 2024'],
  },
  'identity.id-card': { match: ['Ausweisnummer: LZ4K19R37'], miss: ['the identity card is lost'] },
  'identity.national-id': { match: ['National ID: 4419-2207-83'], miss: ['a national id is required in 27 countries'] },
  'identity.tax-id': { match: ['Tax ID: 44-19220-7'], miss: ['the tax id is missing', 'tax number 12'] },
  'identity.vehicle': {
    match: ['Kennzeichen: HH-KL 4471', 'number plate LK19 XRT'],
    miss: ['the number plate was stolen'],
  },
}

/** Numbers without a check digit that their own words announce, whatever the country: nothing else tells them. */
export const announcedDetectors: readonly Detector[] = announcedNumbers.map((row) => ({
  id: `${row.kind}.announced`,
  kind: row.kind,
  chance: 0.5,
  noise: 50,
  keywords: row.words,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const found = valueAfter(view, hit, row)
      if (found !== null) yield candidateOf(row.kind, found)
    }
  },
  examples: examples[row.kind] ?? { match: [], miss: [] },
}))

function candidateOf(type: string, [start, end]: [number, number]): Candidate {
  return { type, start, end, hasContext: true, evidence: [{ code: 'name', id: type }] }
}

/** The first value after a cue, at most six short words further on in the same paragraph. */
function valueAfter(view: View, hit: number, row: Announced): [number, number] | null {
  const window = view.text.slice(hit, hit + 90)
  const stop = window.indexOf('\n\n')
  const text = stop < 0 ? window : window.slice(0, stop)
  const words = /\S+/g
  for (let count = 0; count < 10; count += 1) {
    const match = words.exec(text)
    if (match === null) return null
    if (/[.;!?]$/.test(match[0]) && count > 1 && !/^(?:no|nr|num|n)\.$/i.test(match[0]) && !/\d/.test(match[0]))
      return null
    const found = tokenCell(text, match.index, row)
    if (found !== null) return [hit + found[0], hit + found[1]]
  }
  return null
}
