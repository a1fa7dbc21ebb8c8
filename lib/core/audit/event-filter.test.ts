import { describe, expect, it } from 'vitest'
import { eventFilterSchema, eventPageSchema, filterOf, idRange } from './event-filter'

const id = '01a20437-23b4-72a7-aac1-3676d8f4dab1'

describe('eventFilterSchema', () => {
  it('takes a day as all of it, in UTC, and an instant as it is', () => {
    expect(eventFilterSchema.parse({ from: '2026-11-01', to: '2026-11-22' })).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-23T00:00:00.000Z',
    })
    expect(eventFilterSchema.parse({ to: '2026-11-22T10:00:00+02:00' })).toEqual({ to: '2026-11-22T08:00:00.000Z' })
  })

  it('gives what it gave when it is read again, as the log does', () => {
    const once = eventFilterSchema.parse({ from: '2026-11-01', to: '2026-11-22', id: '01A20437', subject: id })
    expect(eventFilterSchema.parse(once)).toEqual(once)
  })

  it.each([
    { person: 'Mia Member' },
    { subject: 'Mia Member' },
    { id: 'Mia Member' },
    { id: '01a2' },
    { id: '0-0-0-0-0' },
    { request: 'some text' },
    { from: 'yesterday' },
    { family: 'chats' },
    { outcome: 'fine' },
  ])('refuses %o: text of a person never gets into a search', (filter) => {
    expect(eventFilterSchema.safeParse(filter).success).toBe(false)
  })
})

describe('filterOf', () => {
  it('leaves the page out, so that the pages of a search are one search', () => {
    const page = (more: object) => filterOf(eventPageSchema.parse({ family: 'ai', ...more }))
    expect(page({ cursor: id, order: 'oldest' })).toEqual(page({}))
  })
})

describe('idRange', () => {
  it('holds every id that begins so, with or without its dashes', () => {
    const expected = {
      first: '01a20437-2300-0000-0000-000000000000',
      last: '01a20437-23ff-ffff-ffff-ffffffffffff',
    }
    expect(idRange('01a20437-23')).toEqual(expected)
    expect(idRange('01a2043723')).toEqual(expected)
    expect(idRange(id)).toEqual({ first: id, last: id })
    expect(idRange(`${id}0`)).toBeNull()
  })
})
