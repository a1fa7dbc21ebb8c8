import { describe, expect, it } from 'vitest'
import { eventNames, idsIn, notingNames } from './event-names'
import { viewEvent } from './event-view'
import { sampleEvents } from './sample-events'

const levels = new Map([['restricted', 'Restricted']])

describe('notingNames', () => {
  it('asks for every name that a sentence uses, of every type of event, and for no other', () => {
    for (const sample of sampleEvents) {
      const event = { ...sample, id: '01a20437-23b4-72a7-aac1-000000000001', ts: '2026-11-22T00:00:00.000Z' }
      const ids = idsIn(JSON.stringify(event))
      const all = new Map(ids.map((id) => [id, `Name of ${id}`]))
      const known = new Map<string, string | null>()
      const missing = new Set<string>()
      const names = eventNames(notingNames(known, missing), levels)
      viewEvent(event, names)
      expect(ids, event.type).toEqual(expect.arrayContaining([...missing]))
      for (const id of missing) known.set(id, all.get(id) ?? null)
      missing.clear()
      expect(viewEvent(event, names), event.type).toEqual(viewEvent(event, eventNames(all, levels)))
      expect([...missing], event.type).toEqual([])
    }
  })

  it('does not ask again for what nobody knows, nor for what is no id', () => {
    const id = '01a20437-23b4-72a7-aac1-3676d8f4dab1'
    const missing = new Set<string>()
    const names = eventNames(notingNames(new Map([[id, null]]), missing), levels)
    expect(names.person(id)).toBe('Former member 01a20437')
    expect(names.thing('3', 'version 3')).toBe('version 3')
    expect([...missing]).toEqual([])
  })
})
