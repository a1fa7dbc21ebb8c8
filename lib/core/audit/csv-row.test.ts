import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../csv-cell'
import { csvColumns, csvHead, toCsvRow } from './csv-row'
import { eventNames } from './event-names'
import { viewEvent } from './event-view'
import { sampleEvents } from './sample-events'

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['\u0000x', "'\u0000x"],
    ['\uff1dx', "'\uff1dx"],
    ['\uff0bx', "'\uff0bx"],
    ['\uff0dx', "'\uff0dx"],
    ['\uff20x', "'\uff20x"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it('is read back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const cell = csvCell(value)
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        expect(read === value || read === `'${value}`).toBe(true)
        expect(/^[=+\-@\t\r\n]/.test(read)).toBe(false)
      }),
    )
  })
})

describe('toCsvRow', () => {
  it('has a cell for each column, for every type of event', () => {
    const names = eventNames(new Map(), new Map())
    expect(csvHead).toBe(`${csvColumns.join(',')}\r\n`)
    for (const event of sampleEvents) {
      const view = viewEvent({ ...event, id: 'x', ts: '2026-11-22T00:00:00.000Z' }, names)
      const cells = toCsvRow({ ...view, sentence: 'said' })
        .trimEnd()
        .split(',')
      expect(cells, event.type).toHaveLength(csvColumns.length)
    }
  })
})
