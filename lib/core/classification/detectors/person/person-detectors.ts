import { includesWord, tablesOf } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { dateOfBirthDetector } from './date-of-birth'
import { lexiconDetector } from './lexicon-detector'
import { announcements, notNames, strong } from './person-words'

const namePart = "\\p{Lu}[\\p{L}'’-]{1,24}"
const particle = '(?:(?:van|von|de|del|della|der|den|di|da|dos|la|le|bin|al|ter|zu)\\s)?'
/** One to four capitalised words, with initials and particles between; bounded, so linear. */
const fullName = new RegExp(`^(?:${namePart})(?:[ \\t]\\p{Lu}\\.)?(?:[ \\t]${particle}${namePart}){0,3}`, 'u')

const nameDetector: Detector = {
  id: 'person.name',
  kind: 'person.name',
  chance: 0.2,
  noise: 30,
  keywords: announcements,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const cue = announcements
        .filter((word) => view.folded.startsWith(word, hit))
        .sort((a, b) => b.length - a.length)[0]
      if (cue === undefined || /[\p{L}\p{N}]/u.test(view.text.charAt(hit - 1))) continue
      const from = skipTo(view.text, hit + cue.length)
      if (isTitle(cue) && !isWrittenAsTitle(view.text.slice(hit, from))) continue
      const found = nameAt(view.text, from, strong.has(cue) ? 1 : 2)
      if (found === null) continue
      yield nameCandidate(found[0], found[1], 'cue')
    }
  },
  examples: {
    match: ['Patient: Maria Gonzalez', 'Dear Mr. Okafor,', 'my name is Jonas Lindqvist'],
    miss: [
      'Dear Customer Support,',
      'The patient was seen.',
      'Hi Team',
      'after a 400 ms\nApple M5 Max',
      '--timeout=MS Timeout',
    ],
  },
}

/** `ms`, `mr`, `dr`: a unit or an abbreviation of something else, unless it is written as a title, beside its name. */
const isTitle = (cue: string) => /^[a-z]{2,3}\.? ?$/.test(cue)
const isWrittenAsTitle = (written: string) => /^[A-Z][a-z]/.test(written) && !written.includes('\n')

function nameCandidate(start: number, end: number, id: string): Candidate {
  return { type: 'person.name', start, end, hasContext: true, evidence: [{ code: 'name', id }] }
}

function skipTo(text: string, from: number): number {
  const gap = /^[ \t]*(?:is|:|,|-|=|")?[ \t"]*(?:\r?\n)?[ \t]*(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?)?[ \t]*/.exec(
    text.slice(from, from + 30),
  )
  return from + (gap?.[0].length ?? 0)
}

function nameAt(text: string, from: number, minParts: number): [number, number] | null {
  const match = fullName.exec(text.slice(from, from + 120))
  if (match === null) return null
  let parts = match[0].split(/[ \t]+/)
  const stop = parts.findIndex(
    (part) => notNames.has(part.toLowerCase()) || (/^[A-Z]{4,}$/.test(part) === true && parts.length === 1),
  )
  if (stop >= 0) parts = parts.slice(0, stop)
  if (parts.length < minParts) return null
  return [from, from + parts.join(' ').length]
}

/** The cells of a column whose header says that it holds names. */
const nameColumns = [
  'name',
  'full name',
  'customer',
  'first name',
  'last name',
  'surname',
  'patient',
  'employee',
  'contact',
  'client',
  'vorname',
  'nachname',
  'kunde',
  'mitarbeiter',
  'nom',
  'prenom',
  'nombre',
  'apellido',
  'nome',
  'naam',
  'nazwisko',
  'namn',
]

const columnDetector: Detector = {
  id: 'person.name.column',
  kind: 'person.name',
  chance: 0.2,
  noise: 30,
  keywords: nameColumns,
  *scan(view: View, at: Window) {
    for (const table of tablesOf(view)) {
      const columns = table.cells.flatMap((cell, index) => (isNameHeader(cell) ? [index] : []))
      if (columns.length === 0 || table.end <= at.start || table.start > at.end) continue
      yield* cellsOf(view, table, columns)
    }
  },
  examples: {
    match: ['name,city\nTom Baker,Leeds\nIris Cole,York'],
    miss: ['product,price\nBlue Chair,12\nRed Table,40'],
  },
}

function isNameHeader(cell: string): boolean {
  return (
    includesWord(cell, nameColumns) &&
    !/file|host|user ?name|product|project|company|brand|domain|event|display|count|\bid\b|date|phone|mail/.test(cell)
  )
}

function* cellsOf(
  view: View,
  table: { start: number; end: number; separator: string },
  columns: readonly number[],
): Iterable<Candidate> {
  for (let start = table.start; start < table.end; ) {
    const newline = view.text.indexOf('\n', start)
    const end = newline < 0 ? view.text.length : newline
    let at = start
    const spans: [number, number][] = []
    view.text
      .slice(start, end)
      .split(table.separator)
      .forEach((_cell, index, cells) => {
        if (index > 0) at += (cells[index - 1]?.length ?? 0) + 1
        if (columns.includes(index)) spans.push([at, at + (cells[index]?.length ?? 0)])
      })
    for (const [from, to] of spans) {
      const cell = view.text.slice(from, to)
      const trimmed = cell.trim().replace(/^["']|["']$/g, '')
      const first = from + cell.indexOf(trimmed)
      const match = fullName.exec(trimmed)
      if (match !== null && match[0].length >= trimmed.length * 0.8 && trimmed.length > 1)
        yield nameCandidate(first, first + trimmed.length, 'column')
    }
    start = end + 1
  }
}

/** Two capitalised words right beside an e-mail address that is made of them. */
const mailNameDetector: Detector = {
  id: 'person.name.mail',
  kind: 'person.name',
  chance: 1e-3,
  noise: 1,
  keywords: ['@'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const local = /[a-z0-9._+-]{2,40}$/.exec(view.folded.slice(Math.max(0, hit - 40), hit))?.[0] ?? ''
      const from = Math.max(0, hit - local.length - 60)
      const before = view.text.slice(from, hit - local.length)
      const pattern = new RegExp(`(?:${namePart}[ \\t]){1,3}${namePart}(?=[\\s"'<(,;|\\t:-]{1,4}$)`, 'u')
      const match = pattern.exec(before)
      if (match === null) continue
      const parts = match[0].toLowerCase().split(/[ \t]+/)
      if (!parts.some((part) => part.length > 2 && local.includes(part))) continue
      yield nameCandidate(from + match.index, from + match.index + match[0].length, 'mail')
    }
  },
  examples: { match: ['Iris Cole <iris@cole-bros.net>'], miss: ['Contact us: info@acme.com'] },
}

export const personDetectors: readonly Detector[] = [
  nameDetector,
  columnDetector,
  mailNameDetector,
  lexiconDetector,
  dateOfBirthDetector,
]
