import { foldFindings } from '../store/finding-count'

const eventsAtOnce = 20_000
const turnsAtMost = 10

/** Counts what the detectors found since the last time; a log that is far ahead is caught up with over several turns. */
export async function countFindings(): Promise<void> {
  for (let turn = 0; turn < turnsAtMost; turn++) if ((await foldFindings(eventsAtOnce)) < eventsAtOnce) return
}
