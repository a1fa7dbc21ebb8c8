import { headerOf, tablesOf } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

const cues =
  'dob|d.o.b|date of birth|born|birth|birthdate|birthday|birth date|geboren|geburtsdatum|geburtstag|geb.|ne le|nee le|ne(e) le|date de naissance|fecha de nacimiento|nacimiento|nacido el|nacida el|f. nac|data di nascita|nato il|nata il|data de nascimento|nascido em|nascida em|geboortedatum|geboren op|data urodzenia|urodzony|urodzona|ur.|fodelsedatum|fodd|född|fodt|fodselsdato|syntymaaika|syntynyt|datum narozeni|narozen|szuletesi|data nasterii|dogum tarihi|дата рождения|ημερομηνια γεννησης|生年月日|出生日期|생년월일|تاريخ الميلاد|תאריך לידה|วันเกิด|ngay sinh'.split(
    '|',
  )
const header =
  /birth|\bdob\b|geburt|geboren|naiss|nacim|nascita|nascimento|geboort|urodz|fodels|fodsels|syntym|narozen|生年月日|出生/

/** One date in figures or words, of any order of day, month and year. */
const date =
  /(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[-./年년]\s?\d{1,2}[-./月월]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.|er|º)? (?:of |de )?[a-zûéäçčřůąćęłńóśźż]{3,12}\.?,? (?:de )?(?:19|20)\d\d|[a-z]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}[- ]?[a-z]{3}[- ]?(?:19|20)\d\d)/

/** A date that is called a date of birth, by words beside it or above its column. */
export const dateOfBirthDetector: Detector = {
  id: 'person.date-of-birth',
  kind: 'person.date-of-birth',
  chance: 0.2,
  noise: 20,
  keywords: cues,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const match = date.exec(view.folded.slice(hit, hit + 60))
      if (match !== null) yield candidateOf(hit + match.index, match[0].length, 'date-of-birth')
    }
    for (const table of tablesOf(view)) {
      if (table.end <= at.start || table.start > at.end || !table.cells.some((cell) => header.test(cell))) continue
      for (const match of view.folded.slice(table.start, table.end).matchAll(/\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/g)) {
        const start = table.start + match.index
        if (header.test(headerOf(view, start) ?? '')) yield candidateOf(start, match[0].length, 'column')
      }
    }
  },
  examples: {
    match: [
      'DOB 04/12/1961',
      'born on 3 March 1970',
      'Geburtsdatum: 12.04.1961',
      'née le 3 mars 1970',
      'nacida el 4 de mayo de 1982',
      'ur. 12.04.1961 w Krakowie',
    ],
    miss: ['born in Berlin', 'due 04/12/2026', 'the birth of the euro'],
  },
}

function candidateOf(start: number, length: number, id: string): Candidate {
  return {
    type: 'person.date-of-birth',
    start,
    end: start + length,
    hasContext: true,
    evidence: [{ code: 'name', id }],
  }
}
