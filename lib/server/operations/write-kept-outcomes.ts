import { writeKeptOutcomes as write } from '../runs/end-run'

/** Outcomes of runs that ended while the log could not be written. */
export function writeKeptOutcomes(): Promise<void> {
  return write()
}
