import type { SeamFindings } from '@/lib/core/classification/classify'
import type { Finding, Payload } from '@/lib/core/classification/finding'
import type { Dictionary } from '@/lib/core/classification/org-index'
import { AppError } from '@/lib/core/errors'
import { forget, shared } from './registry'
import type { WorkerPool } from './worker-pool'

/** A payload, and what is known already of its segments, by their ids, and of its seams. */
export interface ClassifyTask {
  payload: Payload
  known: ReadonlyMap<string, readonly Finding[]>
  knownSeams: readonly SeamFindings[]
}

export interface ClassifyReply {
  findings: Finding[]
  /** Those that were read now. */
  seams: SeamFindings[]
}

/** Threads that classify long text: lists of the organization in, findings out, which hold no text. */
export type ClassificationPool = WorkerPool<Dictionary[], ClassifyTask, ClassifyReply>

const name = 'classification-pool'

/** The one pool of this process. Whoever opened it knows where its code lies; Next's bundle only finds it here. */
export function classificationPool(): ClassificationPool {
  return shared<ClassificationPool>(name, () => {
    throw new AppError('internal', 'The threads that classify long text are not open yet.')
  })
}

export function keepClassificationPool(pool: ClassificationPool): void {
  shared(name, () => pool)
}

export async function closeClassificationPool(): Promise<void> {
  const open = shared<ClassificationPool | null>(name, () => null)
  forget(name)
  await open?.close()
}
