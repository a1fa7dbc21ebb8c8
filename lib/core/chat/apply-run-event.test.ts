import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRunEvent, freshProgress, isOver, type RunProgress } from './apply-run-event'
import type { WatchEvent } from './run-event'

function play(events: WatchEvent[], from: RunProgress = freshProgress): RunProgress {
  return events.reduce(applyRunEvent, from)
}

function textEvents(pieces: string[]): WatchEvent[] {
  let at = 0
  return pieces.map((text, index) => {
    const event = { seq: index + 1, type: 'text' as const, at, text }
    at += text.length
    return event
  })
}

describe('run events', () => {
  it('join to the text that was written', () => {
    expect(play(textEvents(['Good ', 'morning', '.'])).text).toBe('Good morning.')
  })

  it('change nothing when they come twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 20 }), fc.array(fc.nat()), (pieces, repeats) => {
        const events = textEvents(pieces)
        const noisy = events.flatMap((event, index) => [event, ...events.slice(0, (repeats[index] ?? 0) % (index + 2))])
        expect(play(noisy).text).toBe(pieces.join(''))
      }),
    )
  })

  it('go on after a sync at any place as if the watcher had been there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), fc.nat(), (pieces, cut) => {
        const events = textEvents(pieces)
        const seq = cut % (pieces.length + 1)
        const sync: WatchEvent = { type: 'sync', seq, text: pieces.slice(0, seq).join(''), reasoning: '' }
        expect(play([sync, ...events.slice(seq)]).text).toBe(pieces.join(''))
      }),
    )
  })

  it('never go back to an older sync', () => {
    const known = play(textEvents(['a', 'b', 'c']))
    expect(applyRunEvent(known, { type: 'sync', seq: 1, text: 'a', reasoning: '' })).toBe(known)
  })

  it('keep the partial text when the answer breaks off', () => {
    const broken = play([
      ...textEvents(['half an ']),
      { seq: 2, type: 'failed', code: 'cut', sentence: 'The answer broke off.', receivedCharacters: 8, receipt: null },
    ])
    expect(broken).toMatchObject({ stage: 'failed', text: 'half an ', failure: { code: 'cut' } })
    expect(isOver(broken)).toBe(true)
  })

  it('say which model writes, and in which house', () => {
    const started: WatchEvent = { seq: 1, type: 'started', model: 'm', provider: 'p', boundary: 'local', route: 'fast' }
    expect(play([started])).toMatchObject({ stage: 'writing', model: { name: 'm', boundary: 'local' } })
    expect(isOver(play([started]))).toBe(false)
  })
})
