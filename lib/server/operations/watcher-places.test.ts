import { beforeEach, describe, expect, it } from 'vitest'
import { watchersAtOnce } from '@/lib/core/access/rate-limits'
import { forget } from '../platform/registry'
import { takeWatcherPlace } from './watcher-places'

const watcher = { send: () => true, close: () => {} }
const fill = (person: string) => Array.from({ length: watchersAtOnce }, () => takeWatcherPlace(person, watcher))

beforeEach(() => forget('watching'))

describe('places for watchers', () => {
  it('are refused to who has them all, and open to everyone else', () => {
    fill('ada')
    expect(() => takeWatcherPlace('ada', watcher)).toThrow(
      expect.objectContaining({ code: 'rate_limited', details: { retryAfterS: 5 } }),
    )
    expect(() => takeWatcherPlace('bob', watcher)).not.toThrow()
  })

  it('come back when a watcher leaves or is closed, and once only when it does both', () => {
    const [first, second] = fill('ada')
    first?.leave()
    first?.watcher.close()
    takeWatcherPlace('ada', watcher)
    expect(() => takeWatcherPlace('ada', watcher)).toThrow()
    second?.watcher.close()
    takeWatcherPlace('ada', watcher)
    expect(() => takeWatcherPlace('ada', watcher)).toThrow()
  })

  it('pass on what a run tells, and that it is over', () => {
    const told: string[] = []
    const place = takeWatcherPlace('ada', {
      send: (frame) => told.push(frame) < 2,
      close: () => told.push('closed'),
    })
    expect([place.watcher.send('one'), place.watcher.send('two')]).toEqual([true, false])
    place.watcher.close()
    expect(told).toEqual(['one', 'two', 'closed'])
  })
})
