import type { Dictionary } from '@/lib/core/classification/org-index'
import { type ClassifyReply, type ClassifyTask, keepClassificationPool } from './classification-pool'
import { openWorkerPool } from './worker-pool'

/** Past this the text counts as too large to read (classification.md §12). */
const timeLimitMs = 10_000

/** Bundled, the thread's code lies beside the server's; from source it is loaded by way of tsx. */
function codeOfThread(): { entry: URL; workerData?: unknown } {
  const here = import.meta.url
  if (here.endsWith('.mjs')) return { entry: new URL('classify-worker.mjs', here) }
  const source = new URL('classify-worker.ts', here).href
  return { entry: new URL('source-worker.mjs', here), workerData: { source } }
}

/** Opened once, at boot. Two threads: a text that takes its ten seconds leaves another way open. */
export function openClassificationPool(limits: { timeLimitMs?: number; waitingAtMost?: number } = {}): void {
  keepClassificationPool(
    openWorkerPool<Dictionary[], ClassifyTask, ClassifyReply>({
      ...codeOfThread(),
      size: 2,
      timeLimitMs,
      idleMs: 60_000,
      // 4 MB of text, the most that is read, take 150 MB.
      heapMb: 256,
      // At most 4 MB each.
      waitingAtMost: 16,
      ...limits,
    }),
  )
}
