import { describe, expect, it } from 'vitest'
import { classify } from '../classify'
import { createDetectorSet } from '../detector-set'
import type { Finding } from '../finding'
import { emptyOrgIndex } from '../org-index'

const set = createDetectorSet()

function find(...texts: string[]): Finding[] {
  const segments = texts.map((text, index) => ({ id: `m${index}`, role: 'user' as const, part: 'text' as const, text }))
  return classify({ segments, files: [] }, set, emptyOrgIndex).findings.filter(({ confidence }) => confidence !== 'low')
}

const places = (texts: string[], type: string) =>
  find(...texts)
    .filter((finding) => finding.type.startsWith(type))
    .map(({ segment, start, end }) => texts[Number(segment.slice(1))]?.slice(start, end))

describe('a value in parts over several messages', () => {
  it.each<[string, string[], string, string[]]>([
    ['two halves', ['BA39129007', '9401028494'], 'finance.iban', ['BA39129007', '9401028494']],
    [
      'words around both',
      ['the card for the form is 4539 1488', 'and the rest: 0343 6467, thanks'],
      'finance.payment-card',
      ['4539 1488', '0343 6467'],
    ],
    [
      'three parts, and a message between',
      ['it begins with 4539 1488', 'sorry, the phone', 'then 0343', 'and 6467 at the end'],
      'finance.payment-card',
      ['4539 1488', '0343', '6467'],
    ],
    [
      'an IBAN in its groups',
      ['IBAN starts DE82 7000 0000', 'continues 0000 0012 34'],
      'finance.iban',
      ['DE82 7000 0000', '0000 0012 34'],
    ],
    [
      'a password that comes after a sentence',
      ['Login is svc, password in the next message.', 'Tr0mbone-Lakeside!58'],
      'secret.password',
      ['Tr0mbone-Lakeside!58'],
    ],
    [
      'a number whose name came before',
      ['They ask for the PESEL.', "It's 920307", '14590. Does it look right?'],
      'identity.national-id',
      ['920307', '14590'],
    ],
    [
      'an announced password',
      ['And the password is', 'Hq7!vulkan-Treppe93'],
      'secret.password',
      ['Hq7!vulkan-Treppe93'],
    ],
  ])('%s', (_, texts, type, parts) => {
    expect(places(texts, type)).toEqual(parts)
  })

  it('has one value in all its messages', () => {
    const found = find('it begins with 4539 1488', 'then 0343', 'and 6467').filter(
      ({ type }) => type === 'finance.payment-card',
    )
    expect(new Set(found.map(({ value }) => value)).size).toBe(1)
  })

  it.each([
    ['numbers that make none together', ['Order 4929-3161 has arrived.', 'Pallet 12 was wet.']],
    [
      'the answer of somebody else is no part of it',
      ['How long is a password?', 'At least 12 characters, e.g. a phrase.'],
    ],
    ['a sentence that ends announces nothing', ['I changed the password.', 'Room42-B is free at noon']],
  ])('%s', (_, texts) => {
    expect(find(...texts)).toEqual([])
  })
})
