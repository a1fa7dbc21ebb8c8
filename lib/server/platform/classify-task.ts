import { classify } from '@/lib/core/classification/classify'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import type { OrgIndex } from '@/lib/core/classification/org-index'
import type { ClassifyReply, ClassifyTask } from './classification-pool'

/** The pure function over what a task knows already: the same on the event loop and in a thread. */
export function classifyTask(task: ClassifyTask, detectors: DetectorSet, org: OrgIndex): ClassifyReply {
  const seams = new Map(task.knownSeams.map(({ messages, findings }) => [messages.join(), findings]))
  const { findings, seams: read } = classify(task.payload, detectors, org, {
    segment: (id) => task.known.get(id),
    seam: (messages) => seams.get(messages.join()),
  })
  return { findings, seams: read }
}
