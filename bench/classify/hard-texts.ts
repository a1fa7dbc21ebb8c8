import type { DetectorSet } from '@/lib/core/classification/detector-set'

/** Ordinary office prose, with nothing in it. */
export const prose =
  'Please summarise the attached notes for the team. We agreed to move the launch to the second week of May, because the supplier needs ten more days. Nobody objected; the budget stays as it is. '

/** What people paste among it. */
export const withFindings =
  'Our contact is Iris Cole <iris@cole-bros.net>, +44 20 7183 8750; please pay DE82 7000 0000 0000 0012 34. Patient: Maria Gonzalez, DOB 04/12/1961, MRN 00482913, metformin 500 mg twice daily.'

/** What scanners without a keyword look at: digits, separators, markup, escapes, encodings, tables, code. */
const scanned: readonly (readonly [name: string, text: string])[] = [
  ['digits', '4111222233334444'],
  ['digit groups', '4539 1488 0343 6467 '],
  ['single digits', '4 1 1 1 '],
  ['dashed digits', '1-2-3-4-5-6-7-8-'],
  ['dotted digits', '192.168.17.4.'],
  ['phones', '+44 20 7183 8750 +49 30 901820 '],
  ['dates', '04/12/1961 1961-12-04 '],
  ['IBAN heads', 'DE82 GB12 FR76 '],
  ['at signs', 'a@b.c@d.e@'],
  ['mails', 'iris@cole-bros.net '],
  ['capitals', 'Iris Cole Tom Baker '],
  ['names with initials', "A. B. O'Neill-Smith "],
  ['letters', 'AbCdEfGh'],
  ['base64', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo='],
  ['base64 of base64', Buffer.from(Buffer.from('the quick brown fox').toString('base64')).toString('base64')],
  ['hex', 'deadbeefcafebabe0123456789abcdef'],
  ['hex pairs', '44 4b 35 36 37 38 39 41 '],
  ['percent', '%41%42%43'],
  ['entities', '&#65;&amp;&#x42;'],
  ['escapes', '\\u0041\\x42\\n'],
  ['quoted-printable', '=41=42=43=\n'],
  ['NUL', 'a\0b\0'],
  ['emphasis', '4**1**1**1'],
  ['tags', '1<b>2</b>'],
  ['open tags', '<a<b<c'],
  ['underscores', '_a_b_c'],
  ['colons', 'a:b:c:::'],
  ['brackets', '([{([{'],
  ['quotes', '"\'`"\'`'],
  ['assignments', 'key = "value"; '],
  ['cells', 'a|b|c|1\n'],
  ['commas', 'name,email,1\n'],
  ['tabs', 'name\temail\n'],
  ['line breaks', '1\n2\n'],
  ['blank lines', '\n\n'],
  ['spaces', '      '],
  ['code', 'function f(a) { return a.b(c) }\n'],
  ['yaml', 'a:\n  - b: 1\n'],
  ['paths', 'C:\\\\srv\\share\\/usr/lib/'],
  ['hosts', '//srv.corp.lan:80/'],
  ['full width', 'ＤＥ８２ ７０００'],
  ['zero width', 'D\u200bE\u200b8'],
  ['combining', 'e\u0301a\u0308'],
  ['homoglyphs', 'pаsswоrd1'],
  ['emoji', '😀👩‍💻'],
  ['Japanese', '診療情報提供書 秘密保持契約 '],
  ['Arabic digits', '٤١١١'],
  ['lone surrogates', '\ud800a\udc00'],
]

/** One word each, again and again: every keyword of every detector, and what the scanners look at. */
export function hardTexts(detectors: DetectorSet): [name: string, text: string][] {
  const keywords = [...new Set(detectors.detectors.flatMap((detector) => detector.keywords))]
  return [
    ...scanned.map(([name, text]): [string, string] => [name, text]),
    ...keywords.flatMap((word): [string, string][] => [
      [`${word} again and again`, `${word} `],
      [`${word} before a value`, `${word}: a1B2 `],
    ]),
  ]
}
