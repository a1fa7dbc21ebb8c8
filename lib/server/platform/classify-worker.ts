import { parentPort } from 'node:worker_threads'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { createOrgIndex, type Dictionary, emptyOrgIndex } from '@/lib/core/classification/org-index'
import type { ClassifyTask } from './classification-pool'
import { classifyTask } from './classify-task'
import type { ToWorker } from './worker-thread'

// A thread of the classification pool: the same pure function as on the event loop; no text goes back.
const detectors = createDetectorSet()
let org = emptyOrgIndex

parentPort?.on('message', (message: ToWorker<Dictionary[], ClassifyTask>) => {
  if (message.kind === 'setting') {
    org = createOrgIndex(message.value)
    return
  }
  parentPort?.postMessage(classifyTask(message.value, detectors, org))
})
