import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isDenied } from './is-denied'

/** The colours as written in our languages, and what TLP 2.0 calls them. */
const colours: Readonly<Record<string, string>> = {
  ...{ red: 'red', rot: 'red', rouge: 'red', rojo: 'red', rosso: 'red', vermelho: 'red', rood: 'red' },
  ...{ czerwony: 'red', rod: 'red', amberstrict: 'amber-strict', amber: 'amber', gelb: 'amber', orange: 'amber' },
  ...{
    ambar: 'amber',
    ambra: 'amber',
    bernstein: 'amber',
    green: 'green',
    grun: 'green',
    vert: 'green',
    verde: 'green',
  },
  ...{ groen: 'green', zielony: 'green', gron: 'green', clear: 'clear', white: 'clear' },
}
const colour = `(amber\\s?\\+\\s?strict|amber[-_ ]strict|${Object.keys(colours).join('|')})(?![a-z])`
const form = new RegExp(
  `^(?:tlp|pap|traffic light protocol)(?:["']?\\s?[:=-]{1,2}|\\s?v?[12]\\.0 ?:?|[ _-](?:level|colou?r|marking|label|farbe|couleur)["']?\\s?[:=]?|\\(|\\[)\\s?["'*[(]{0,3}(?:tlp[:-])?${colour}`,
)
const capitals = /^(?:TLP|PAP)[ _][A-Z]{3,6}(?![a-z])/
const said = /(?:\b(?:marked|under|is|as|at|level)\s|[([])$/
const loose = new RegExp(`^(?:tlp|pap)[ _]${colour}`)
/** The marking objects that STIX 2.1 defines once for all. */
const stixColours: Readonly<Record<string, string>> = {
  '613f2e26-407d-48c7-9eca-b8e91df99dc9': 'clear',
  '34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  '5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
}
const stixMarking = new RegExp(`^marking-definition--(${Object.keys(stixColours).join('|')})`)

/** The Traffic Light Protocol's markings (FIRST, TLP 2.0). */
export const tlpDetector: Detector = {
  id: 'marking.tlp',
  kind: 'marking.tlp',
  chance: 1e-6,
  noise: 0.5,
  keywords: ['tlp', 'traffic light protocol', 'pap:', 'pap red', 'pap amber', 'marking-definition--'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const stix = stixMarking.exec(view.folded.slice(hit, hit + 60))
      const folded = view.folded.slice(hit, hit + 60)
      const match =
        stix ??
        form.exec(folded) ??
        (capitals.test(view.text.slice(hit, hit + 24)) || said.test(view.folded.slice(Math.max(0, hit - 12), hit))
          ? loose.exec(folded)
          : null)
      if (match === null) continue
      const end = hit + match[0].length
      // The key of data has its own quotation marks.
      const isKey = /^[a-z_]+["']\s?[:=]/.test(match[0])
      if (stix === null && !isKey && isDenied(view, hit, end)) continue
      const word = stix === null ? colours[match[1]?.replace(/[^a-z]/g, '') ?? ''] : stixColours[match[1] ?? '']
      if (word === undefined) continue
      const found: Candidate = {
        type: `marking.tlp:${word}`,
        start: hit,
        end,
        evidence: [{ code: 'marking', id: 'tlp' }],
      }
      yield found
    }
  },
  examples: {
    match: ['TLP:RED\nIndicators below.', '{"tlp":"amber"}', 'TLP AMBER\nBelow.', 'TLP:AMBER+STRICT'],
    miss: ['What does TLP:RED mean?', 'tlp red'],
  },
}
