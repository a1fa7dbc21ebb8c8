import { shared } from '../platform/registry'

interface RunLimits {
  aPerson: number
  anInstance: number
  /** Who waits longer for a place is refused. */
  waitMs: number
  draining: boolean
}

/** How many runs may go on at once in this process, and whether new ones are taken. */
export const runLimits = () =>
  shared<RunLimits>('run-limits', () => ({ aPerson: 8, anInstance: 512, waitMs: 30_000, draining: false }))

/** Called once at start. Where one person may have more, an instance has room for at least that one. */
export function setRunLimits({ runsPerPerson }: { runsPerPerson: number }): void {
  const limits = runLimits()
  limits.aPerson = runsPerPerson
  limits.anInstance = Math.max(512, runsPerPerson)
  limits.draining = false
}
