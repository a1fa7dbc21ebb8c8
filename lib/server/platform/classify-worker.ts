import { parentPort } from 'node:worker_threads'
import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import type { Payload } from '@/lib/core/classification/finding'
import { createOrgIndex, type Dictionary, emptyOrgIndex } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import type { ToWorker } from './worker-thread'

// A thread of the classification pool: the same pure function as on the event loop, and only types and counts go back.
const detectors = createDetectorSet()
let org = emptyOrgIndex

parentPort?.on('message', (message: ToWorker<Dictionary[], Payload>) => {
  if (message.kind === 'setting') org = createOrgIndex(message.value)
  else parentPort?.postMessage(summarize(classify(message.value, detectors, org).findings))
})
