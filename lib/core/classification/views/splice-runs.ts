import { ViewWriter } from '../view'
import type { DecodedRun } from './encoded-runs'

const contextBefore = 64
const contextAfter = 32

/**
 * Decoded runs between the words that stand around them: what is announced before a value holds for it in any encoding.
 * Runs that stand close together share the words between; others are paragraphs apart. One text for all of them, so that
 * hundreds of scraps cost one look. `runs`: in order, without overlaps.
 */
export function spliceRuns(text: string, runs: readonly DecodedRun[]): { text: string; map: Int32Array } {
  const writer = new ViewWriter()
  let last = 0
  runs.forEach((run, index) => {
    if (run.start - last > contextBefore + contextAfter) {
      if (index > 0) {
        writer.copy(text, last, last + contextAfter)
        writer.write('\n\n', last + contextAfter)
      }
      last = run.start - contextBefore
    }
    writer.copy(text, last, run.start)
    for (let at = 0; at < run.text.length; at += 1) writer.write(run.text.charAt(at), run.sources[at] ?? run.start)
    last = run.end
  })
  const end = Math.min(text.length, last + contextAfter)
  writer.copy(text, last, end)
  return writer.finish(end)
}
