import { parentPort } from 'node:worker_threads'
import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { createOrgIndex, type Dictionary, emptyOrgIndex } from '@/lib/core/classification/org-index'
import type { ClassifyTask } from './classification-pool'
import type { ToWorker } from './worker-thread'

// A thread of the classification pool: the same pure function as on the event loop; no text goes back.
const detectors = createDetectorSet()
let org = emptyOrgIndex

parentPort?.on('message', (message: ToWorker<Dictionary[], ClassifyTask>) => {
  if (message.kind === 'setting') {
    org = createOrgIndex(message.value)
    return
  }
  const { payload, known } = message.value
  parentPort?.postMessage(classify(payload, detectors, org, (segment) => known.get(segment)).findings)
})
