import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createView } from '../../view'
import { matterColumns } from './matter-kinds'
import { tellMatters } from './tell-matters'
import { WordTable } from './word-table'

const columnsOf = (weights: Record<string, number>) =>
  matterColumns.map((column) => (weights[column] ?? 0) * 8).join(',')
const fired = columnsOf({ business: 4, 'business.personnel': 2 })
const offer = columnsOf({ business: 4, 'business.deal': 2 })
const plain = columnsOf({ business: -1 })
const table = new WordTable({
  columns: matterColumns,
  biases: matterColumns.map(() => 0),
  thresholds: [3, 3, 3],
  words: [
    ...['fired', 'warning', 'late', 'again', 'shift', 'union', 'fired friday'].map((word) => `${word} ${fired}`),
    ...['offer', 'price', 'below', 'seller', 'bid', 'board'].map((word) => `${word} ${offer}`),
    ...['recipe', 'flour', 'please', 'thanks', 'oven', 'sugar'].map((word) => `${word} ${plain}`),
    ...['#2', '#3', '#4', '#$', '#%', '#.0', '#/'].map((word) => `${word} ${offer}`),
  ],
})
const tell = (text: string) => [...tellMatters(createView('raw', text, null, ''), table)]

const matter = 'Late again after the warning, union and shift told, fired Friday.'
const deal = 'Seller and board: our offer, price and bid stay below.'
const other = ['Please, flour and sugar, thanks, recipe for the oven.', 'It rains.', '', '12 345 4.5 3/4 20% $5']

describe('tellMatters', () => {
  it('says what a stretch is about, and where', () => {
    const text = `It rains.\n${matter}`
    expect(tell(text)).toEqual([
      { kind: 'business.personnel', score: expect.any(Number), start: 0, end: text.length - 1 },
    ])
    expect(tell(deal).map(({ kind }) => kind)).toEqual(['business.deal'])
  })

  it('tells one matter after the other', () => {
    expect(tell(`${matter}\n\n${deal}`).map(({ kind }) => kind)).toEqual(['business.personnel', 'business.deal'])
  })

  it.each([
    ['few words', 'Fired Friday, offer below.'],
    ['figures alone', '12 345 6789 $5 20% 4.5 3/4 99 888 7777'],
    ['one word again and again', 'fired '.repeat(400)],
    ['code', 'if (fired) { warning(late); again[shift] = union; }'],
    ['ordinary words', other[0] ?? ''],
  ])('tells nothing of %s', (_, text) => {
    expect(tell(text)).toEqual([])
  })

  it('keeps what it told, whatever paragraphs follow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(matter, deal, ...other), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(matter, deal, ...other), { maxLength: 6 }),
        (before, after) => {
          const told = tell(before.join('\n\n'))
          expect(tell([...before, ...after].join('\n\n')).slice(0, told.length)).toEqual(told)
        },
      ),
    )
  })

  it('is told by what stands together, not by what lies far apart', () => {
    const far = `${'It rains and it rains all day. '.repeat(60)}\n`
    expect(tell(`Late again, warning.\n${far}Shift, union, fired Friday.`)).toEqual([])
  })
})

describe('a table of weights', () => {
  it('of other kinds is refused', () => {
    const written = { columns: ['other'], biases: [0], thresholds: [0], words: [] }
    expect(() => new WordTable(written)).toThrow('generate it anew')
  })
})
