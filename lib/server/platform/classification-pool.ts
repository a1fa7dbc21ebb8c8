import type { Finding, Payload } from '@/lib/core/classification/finding'
import type { Dictionary } from '@/lib/core/classification/org-index'
import { AppError } from '@/lib/core/errors'
import { forget, shared } from './registry'
import type { WorkerPool } from './worker-pool'

/** A payload, and what is known already of its segments, by their ids. */
export interface ClassifyTask {
  payload: Payload
  known: ReadonlyMap<string, Finding[]>
}

/** Threads that classify long text: lists of the organization in, findings out, which hold no text. */
export type ClassificationPool = WorkerPool<Dictionary[], ClassifyTask, Finding[]>

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
