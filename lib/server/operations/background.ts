import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'

const going = () => shared('background', () => new Set<Promise<void>>())

/** Work that nobody waits for: its failure is told in the log, and whoever must can wait until all of it is over. */
export function inBackground(name: string, work: Promise<unknown>): void {
  const told = work.then(
    () => {},
    (error) => log.warn('background.failed', { name, ...errorFields(error) }),
  )
  going().add(told)
  void told.finally(() => going().delete(told))
}

/** Resolves once nothing is going on in the background, what began meanwhile included. */
export async function backgroundSettled(): Promise<void> {
  while (going().size > 0) await Promise.all(going())
}
