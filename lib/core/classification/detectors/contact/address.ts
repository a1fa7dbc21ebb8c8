import { hasCue } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { joinedEndings, streetEndings, streetStarts } from './address-words'

const cues =
  'address|addr|street|ship to|deliver|delivery|live|lives|living|located|office is at|moved to|adresse|anschrift|wohnhaft|wohnt|strasse|lieferadresse|habite|domicile|direccion|domicilio|vive|indirizzo|residente|morada|endereco|adres|woonachtig|adress|zamieszkaly|adresem|bor|zip|postcode|plz|code postal'.split(
    '|',
  )
const starts = new Set(streetStarts)
const unit = '(?:,? ?(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|#)\\.? ?[A-Za-z]?\\d{1,5}[A-Za-z]?)?'
/** "221 Baker Street", "1600 N. Main St, Apt 4": the number first. */
const numberFirst = new RegExp(
  `^\\d{1,5}[A-Za-z]?(?: ?[-/] ?\\d{1,4})?,? ((?:[NSEW]\\.? )?(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,20} ){1,4}?)(${streetEndings.join('|')})(?![\\p{L}\\d])\\.?${unit}`,
  'iu',
)
/** "12 rue de la Paix": the number, the kind, the name. */
const kindSecond =
  /^\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (\p{L}{3,9}) (?:(?:de|du|des|la|le|les|l'|d'|saint|sainte) ?){0,3}\p{Lu}[\p{L}'’-]{1,25}(?: \p{Lu}[\p{L}'’-]{1,25}){0,3}/u
/** "Calle de Alcalá, 45", "ul. Długa 7": kind, name, number. */
const kindFirst =
  /^(\p{L}{1,9}\/?)\.? (?:(?:de|del|della|di|da|do|dos|das|dei|la|las|los|el|gen|sw)\.? ){0,3}\p{Lu}[\p{L}.'’-]{1,25}(?: (?:(?:de|di|da|do|y|e|la) )?[\p{Lu}\d][\p{L}\d.'’-]{0,25}){0,4},? (?:n[º°.]? ?|nr\.? ?)?\d{1,5}(?: ?[-/] ?\d{1,4})?[A-Za-z]?(?![\d%])/u
/** "Lindenstraße 12a": one word and the number. */
const joined =
  /^((?:\p{Lu}[\p{L}.'’-]{0,25}[ -]){0,3}\p{L}{3,30})\.? \d{1,4}(?: ?[-/] ?\d{1,3})?(?: ?[a-h])?(?![\d%.,:]\d|\d)/u

/** Postal addresses: the kind of a street and a number, or a postbox. */
export const addressDetector: Detector = {
  id: 'contact.address',
  kind: 'contact.address',
  chance: 1e-2,
  noise: 8,
  keywords: [],
  *scan(view: View, at: Window) {
    const { text } = view
    // A street has a number: looked for around digits alone, so that prose costs a glance.
    let done = at.start
    const digits = /\d+/g
    digits.lastIndex = at.start
    for (let match = digits.exec(text); match !== null && match.index < at.end; match = digits.exec(text)) {
      if (
        match.index < done ||
        match[0].length > 5 ||
        (/[\w.,/$€£-]/.test(text.charAt(match.index - 1)) && text.charAt(match.index - 1) !== ',')
      )
        continue
      const found = afterNumber(text, match.index) ?? beforeNumber(text, Math.max(done, match.index - 60), match.index)
      if (found === null) continue
      yield candidateOf(view, found[0], found[1])
      done = found[1]
      digits.lastIndex = Math.max(digits.lastIndex, done)
    }
  },
  examples: {
    match: [
      'send it to 4417 North Maple Street, Apt 12',
      'Lindenallee 12a, 20144 Hamburg',
      'au 17 rue des Tilleuls',
      'Calle de Alcántara, 45',
      'ul. Lipowa 7',
      'Via Garibaldi 22',
      'Kerkstraat 104',
      'Storgatan 8',
      'Rua das Flores 210',
    ],
    miss: ['Figure 12 shows', 'in 20 Minutes', 'Chapter 3 Section 4', 'version 2 Way', 'Markt 2026'],
  },
}

/** A word, or "5th", must follow the number: rows of figures are let go at a glance. */
const beforeName = /^[\d/ ,-]{1,12}\p{L}|^\d{1,5} \d{1,3}(?:st|nd|rd|th) /u

function afterNumber(text: string, start: number): [number, number] | null {
  const slice = text.slice(start, start + 110)
  if (!beforeName.test(slice)) return null
  const first = numberFirst.exec(slice)
  // The name has a capital; the kind too, where it is an abbreviation.
  const isPlain = /^(?:street|road|avenue|lane|drive|boulevard|st|rd|ave)$/i.test(first?.[2] ?? '')
  if (
    first !== null &&
    (isPlain
      ? /\p{Lu}/u.test(first[1] ?? '')
      : /^(?:[\p{Lu}\d]\S* )+$/u.test(first[1] ?? '') && /^\p{Lu}/u.test(first[2] ?? ''))
  ) {
    return [start, start + first[0].length]
  }
  const second = kindSecond.exec(slice)
  return second !== null && starts.has(fold(second[1] ?? '')) ? [start, start + second[0].length] : null
}

/** From each capital or kind of street in the same line before a number: the longest that ends with it. */
function beforeNumber(text: string, from: number, number: number): [number, number] | null {
  const before = text.slice(from, number)
  // A street ends just before its number, and its name has a capital.
  if (!/\p{Lu}/u.test(before)) return null
  if (!/\p{L}[.'’]?,? ?(?:n[º°.]? ?)?$/u.test(before)) return null
  const line = from + before.lastIndexOf('\n') + 1
  const words = text.slice(line, number).matchAll(/(?<![\p{L}\d])\p{L}[\p{L}.'’/-]*/gu)
  for (const word of words) {
    const start = line + word.index
    const slice = text.slice(start, number + 14)
    const kind = fold(word[0].replace(/\.$/, ''))
    if (starts.has(kind)) {
      const match = kindFirst.exec(slice)
      if (match !== null && match[0].length > number - start) return [start, start + match[0].length]
    }
    if (!/^\p{Lu}/u.test(word[0])) continue
    const match = joined.exec(slice)
    if (
      match !== null &&
      match[0].length > number - start &&
      joinedEndings.test(fold(match[1] ?? '')) &&
      fold(match[1] ?? '').length > 5
    )
      return [start, start + match[0].length]
  }
  return null
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

function candidateOf(view: View, start: number, end: number): Candidate {
  return {
    type: 'contact.address',
    start,
    end,
    hasContext: hasCue(view, start, end, cues),
    evidence: [{ code: 'format', id: 'street' }],
  }
}
