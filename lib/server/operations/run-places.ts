import { AppError } from '@/lib/core/errors'
import { shared } from '../platform/registry'
import { runLimits } from './run-limits'

interface Waiting {
  personId: string
  enter(): void
  refuse(error: AppError): void
}

interface Places {
  /** Runs that each person has going. */
  taken: Map<string, number>
  total: number
  waiting: Waiting[]
}

const places = () => shared<Places>('run-places', () => ({ taken: new Map(), total: 0, waiting: [] }))

/**
 * A place for one run, at once or after a wait; answers how to give it back. Who has the fewest runs goes first, so that
 * one person's many questions keep nobody waiting. As many may wait as may run; past that, and past the time, it is
 * `rate_limited`.
 */
export async function takeRunPlace(personId: string): Promise<() => void> {
  const { aPerson, waitMs, draining } = runLimits()
  if (draining) throw restarting()
  if (hasRoomFor(personId)) return enter(personId)
  const { waiting } = places()
  if (waiting.filter((other) => other.personId === personId).length >= aPerson) throw full(personId)
  return new Promise((resolve, reject) => {
    const leaveQueue = () => {
      clearTimeout(timer)
      const at = waiting.indexOf(mine)
      if (at >= 0) waiting.splice(at, 1)
    }
    const mine: Waiting = {
      personId,
      enter() {
        leaveQueue()
        resolve(enter(personId))
      },
      refuse(error) {
        leaveQueue()
        reject(error)
      },
    }
    const timer = setTimeout(() => mine.refuse(full(personId)), waitMs)
    waiting.push(mine)
  })
}

/** Who waits while the server goes down is told so, rather than left to wait. */
export function refuseWaitingRuns(): void {
  for (const one of [...places().waiting]) one.refuse(restarting())
}

const runsOf = (personId: string) => places().taken.get(personId) ?? 0

function hasRoomFor(personId: string): boolean {
  const { aPerson, anInstance } = runLimits()
  return places().total < anInstance && runsOf(personId) < aPerson
}

function enter(personId: string): () => void {
  const held = places()
  held.total++
  held.taken.set(personId, runsOf(personId) + 1)
  let isTaken = true
  return () => {
    if (!isTaken) return
    isTaken = false
    held.total--
    const left = runsOf(personId) - 1
    if (left > 0) held.taken.set(personId, left)
    else held.taken.delete(personId)
    nextWaiting()?.enter()
  }
}

/** The longest waiting of those who have the fewest runs going. */
function nextWaiting(): Waiting | undefined {
  let next: Waiting | undefined
  for (const one of places().waiting)
    if (hasRoomFor(one.personId) && (next === undefined || runsOf(one.personId) < runsOf(next.personId))) next = one
  return next
}

function full(personId: string): AppError {
  const own = runsOf(personId)
  const sentence =
    own >= runLimits().aPerson
      ? `You have ${own} answers running. Wait for one to end, or stop one.`
      : 'This server is giving as many answers as it can. Try again in a moment.'
  return new AppError('rate_limited', sentence, { details: { retryAfterS: 5 } })
}

const restarting = () =>
  new AppError('provider_unavailable', 'This server is about to restart. Try again in a few seconds.')
