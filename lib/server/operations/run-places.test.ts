import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget } from '../platform/registry'
import { runLimits, setRunLimits } from './run-limits'
import { refuseWaitingRuns, takeRunPlace } from './run-places'

const codeOf = (place: Promise<unknown>) =>
  place.then(
    () => 'in',
    (error: { code: string }) => error.code,
  )

/** Who got a place, in the order in which they got it. */
let order: string[]
const take = (personId: string) =>
  takeRunPlace(personId).then((leave) => {
    order.push(personId)
    return leave
  })
/** Lets every promise that can settle do so. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  forget('run-places')
  setRunLimits({ runsPerPerson: 2 })
  order = []
})
afterEach(() => {
  vi.useRealTimers()
  forget('run-limits')
})

describe('places for runs', () => {
  it('are never more than one person may have, however many questions come at once', async () => {
    const all = Array.from({ length: 4 }, () => take('ada'))
    await settle()
    expect(order).toEqual(['ada', 'ada'])
    const leave = await all[0]
    leave?.()
    leave?.()
    await settle()
    expect(order).toHaveLength(3)
  })

  it('are never more than the instance may have, over all people', async () => {
    runLimits().anInstance = 3
    for (const person of ['ada', 'bob', 'cyd', 'dan']) void take(person)
    await settle()
    expect(order).toEqual(['ada', 'bob', 'cyd'])
  })

  it('go to who has the fewest, before who asked first', async () => {
    runLimits().anInstance = 2
    const [first, second] = await Promise.all([take('ada'), take('ada')])
    for (const person of ['ada', 'bob', 'bob']) void take(person)
    first()
    await settle()
    expect(order).toEqual(['ada', 'ada', 'bob'])
    second()
    await settle()
    // Now each has one at most: the longer wait counts again.
    expect(order).toEqual(['ada', 'ada', 'bob', 'ada'])
  })

  it('do not wait behind a person who has them all', async () => {
    await Promise.all([take('ada'), take('ada')])
    void take('ada')
    await take('bob')
    expect(order).toEqual(['ada', 'ada', 'bob'])
  })

  it('are refused after the wait, and at once to who waits often enough already', async () => {
    await Promise.all([take('ada'), take('ada')])
    const waiting = [codeOf(takeRunPlace('ada')), codeOf(takeRunPlace('ada'))]
    await expect(takeRunPlace('ada')).rejects.toMatchObject({
      code: 'rate_limited',
      message: 'You have 2 answers running. Wait for one to end, or stop one.',
      details: { retryAfterS: 5 },
    })
    await vi.advanceTimersByTimeAsync(29_999)
    const third = vi.fn()
    void waiting[0]?.then(third)
    await settle()
    expect(third).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await Promise.all(waiting)).toEqual(['rate_limited', 'rate_limited'])
  })

  it('are refused to all who wait when the server goes down', async () => {
    await Promise.all([take('ada'), take('ada')])
    const waiting = codeOf(takeRunPlace('ada'))
    runLimits().draining = true
    refuseWaitingRuns()
    expect(await waiting).toBe('provider_unavailable')
    expect(await codeOf(takeRunPlace('bob'))).toBe('provider_unavailable')
  })
})
