import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTerms, readTerms } from './tidy-terms'

describe('readTerms', () => {
  it('takes one term a line, tidied, and each once whatever its case and diacritics', () => {
    expect(readTerms('  Project   Heron \r\n\nKESTREL\nkestrel\nÉlan\nelan\n')).toEqual({
      terms: ['Project Heron', 'KESTREL', 'Élan'],
      duplicates: 2,
      problems: [],
    })
  })

  it('takes the first column of a CSV file, with its quotes and its byte order mark', () => {
    const text = '\uFEFF"Heron, the second",owner\nKestrel;Ada\n"say ""hi""",x\nPlain\tb'
    expect(readTerms(text, 'csv').terms).toEqual(['Heron, the second', 'Kestrel', 'say "hi"', 'Plain'])
  })

  it('names what cannot be a term by its line, the first ten, and never by what it says', () => {
    const { terms, problems } = readTerms(`fine\n${'x'.repeat(201)}\nq\n--\n${'!\n'.repeat(20)}`)
    expect(terms).toEqual(['fine'])
    expect(problems.slice(0, 3).map(({ line }) => line)).toEqual([2, 3, 4])
    expect(problems).toHaveLength(10)
    expect(JSON.stringify(problems)).not.toContain('xxx')
  })

  it('reads again what it read, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { terms } = readTerms(text)
        expect(readTerms(terms.join('\n'))).toEqual({ terms, duplicates: 0, problems: [] })
      }),
    )
  })
})

describe('mergeTerms', () => {
  it('keeps what either added and drops what either took away', () => {
    expect(mergeTerms(['a', 'b', 'c'], ['a', 'c', 'mine'], ['b', 'c', 'theirs'])).toEqual(['c', 'theirs', 'mine'])
  })
})
