import { watchersAtOnce } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { shared } from '../platform/registry'
import type { Watcher } from '../runs/live-run'

const watching = () => shared('watching', () => new Map<string, number>())

/**
 * A place for one more watcher of this person, or `rate_limited`: each holds a connection open and a buffer. Given back
 * when the watcher is closed, or by `leave`; only the first of the two counts.
 */
export function takeWatcherPlace(personId: string, watcher: Watcher): { watcher: Watcher; leave(): void } {
  const places = watching()
  const taken = places.get(personId) ?? 0
  if (taken >= watchersAtOnce)
    throw new AppError(
      'rate_limited',
      `You watch ${taken} answers at once. Close some of the tabs that show one, then reload this page.`,
      { details: { retryAfterS: 5 } },
    )
  places.set(personId, taken + 1)
  let isTaken = true
  const leave = () => {
    if (!isTaken) return
    isTaken = false
    const left = (places.get(personId) ?? 1) - 1
    if (left > 0) places.set(personId, left)
    else places.delete(personId)
  }
  const close = () => {
    leave()
    watcher.close()
  }
  return { watcher: { send: (frame) => watcher.send(frame), close }, leave }
}
