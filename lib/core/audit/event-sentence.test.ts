import { describe, expect, it } from 'vitest'
import { eventNames, idsIn } from './event-names'
import { eventSentence, eventTypes } from './event-sentence'
import { catalogue, sampleEvents } from './sample-events'

const subject = '01a20437-23b4-72a7-aac1-3676d8f4dab1'
const names = eventNames(new Map([[subject, 'Mia Member']]), new Map([['restricted', 'Restricted']]))
const nobody = eventNames(new Map(), new Map())
const sentenceOf = (type: string, known = names) => {
  const event = sampleEvents.find((one) => one.type === type)
  if (event === undefined) throw new Error(`no sample of ${type}`)
  return eventSentence(event, known)
}

describe('eventSentence', () => {
  it('has a sentence for every type of the catalogue, and for no other', () => {
    expect([...eventTypes].sort()).toEqual([...catalogue].sort())
  })

  it.each(catalogue)('says %s as one whole sentence without a bare id', (type) => {
    for (const known of [names, nobody]) {
      const sentence = sentenceOf(type, known)
      expect(sentence).toMatch(/^[^\s].*[^.]\.$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[0-9a-f]{8}-[0-9a-f]{4}/)
    }
  })

  it('says each type in words of its own', () => {
    expect(new Set(catalogue.map((type) => sentenceOf(type))).size).toBe(catalogue.length)
  })

  it.each([
    ['ai.request.decided', 'Mia Member asked: Restricted, sent to llama-3.3 on gpu-a:11434 (in-house).'],
    ['ai.request.completed', 'llama-3.3 on gpu-a:11434 (in-house) answered, $0.0042.'],
    ['role.changed', 'Mia Member made “gpu-a” Auditor.'],
    ['log.searched', 'Mia Member searched the log by level.'],
    ['log.exported', 'Mia Member exported 1,200 events as csv.'],
    ['number.voided', '2 numbers of the log were given back unused.'],
  ])('says %s plainly', (type, sentence) => {
    expect(sentenceOf(type)).toBe(sentence)
  })

  it('shows a type that another version wrote, instead of failing', () => {
    const [event] = sampleEvents
    expect(eventSentence({ ...event, type: 'later.invented' } as never, names)).toBe('Mia Member: later.invented.')
  })

  it('reads what was written before a field existed', () => {
    const { rolledBackTo: _, ...older } = sampleEvents.find(
      ({ type }) => type === 'policy.published',
    ) as never as Record<string, unknown>
    expect(eventSentence(older as never, names)).toBe('Mia Member published version 3 of the policy.')
  })

  it('tells forgotten people from each other, and says no name', () => {
    expect(nobody.person(subject)).toBe('Former member 01a20437')
    expect(sentenceOf('login.succeeded', nobody)).toBe('Former member 01a20437 signed in.')
  })
})

describe('idsIn', () => {
  it('finds every id that a line names', () => {
    expect(idsIn(JSON.stringify({ a: subject, b: [subject], c: 'no id' }))).toEqual([subject, subject])
  })
})
