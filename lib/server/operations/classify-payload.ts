import type { Finding, FindingSummary, Payload, Segment } from '@/lib/core/classification/finding'
import { summarize } from '@/lib/core/classification/summarize'
import { AppError } from '@/lib/core/errors'
import { type ClassifyReply, type ClassifyTask, classificationPool } from '../platform/classification-pool'
import { classifyTask } from '../platform/classify-task'
import { errorFields, log } from '../platform/log'
import { type Classifier, currentClassifier } from './classifier'
import { knownFindings } from './known-findings'

/** From here on new text is read in a thread: it would hold up everyone's tokens. */
const longBytes = 16 * 1024

/** What was found, and by which catalogue and lists. Not ready (lists that could not be read) counts as the highest level. */
type Read<F> = { ready: true; findings: F[]; version: string; lists: string } | { ready: false; version: string }

export type Classified = Read<FindingSummary>

/** What is in everything that would be sent: types and counts. */
export async function classifyPayload(payload: Payload, signal?: AbortSignal): Promise<Classified> {
  const read = await findInPayload(payload, signal)
  return read.ready ? { ...read, findings: summarize(read.findings) } : read
}

/** For text of the console, which is no payload: not ready is an error that says so, and never a lower level. */
export async function requireFindings(payload: Payload): Promise<FindingSummary[]> {
  return summarize(await requirePlacedFindings(payload))
}

/** The same with the place of each finding. */
export async function requirePlacedFindings(payload: Payload, signal?: AbortSignal): Promise<Finding[]> {
  const read = await findInPayload(payload, signal)
  if (read.ready) return read.findings
  throw new AppError('conflict', 'The classifier is not ready: its lists could not be read. Try again in a moment.')
}

/** The same with the place of each finding, for those who wrote the text. Only what is new in a chat is read again. */
async function findInPayload(payload: Payload, signal?: AbortSignal): Promise<Read<Finding>> {
  const classifier = await currentClassifier().catch((error) => {
    log.error('classifier.not_ready', errorFields(error))
    return null
  })
  if (classifier === null) return { ready: false, version: 'not-ready' }
  const { version, listsVersion: lists } = classifier
  return { ready: true, findings: await find(payload, classifier, signal), version, lists }
}

async function find(payload: Payload, classifier: Classifier, signal?: AbortSignal): Promise<Finding[]> {
  const { task, fresh, keep } = knownFindings(payload, classifier.version)
  const reply = isLong(fresh)
    ? await findAside(task, classifier, signal)
    : classifyTask(task, classifier.detectors, classifier.org)
  keep(reply)
  return reply.findings
}

function isLong(segments: readonly Segment[]): boolean {
  let left = longBytes
  for (const { text } of segments) {
    left -= Buffer.byteLength(text)
    if (left < 0) return true
  }
  return false
}

/** Doubt raises: what the thread could not read to its end counts as the highest level, and says which doubt it was. */
async function findAside(
  task: ClassifyTask,
  { lists, version }: Classifier,
  signal?: AbortSignal,
): Promise<ClassifyReply> {
  const outcome = await classificationPool().run(task, { version, value: lists }, signal)
  if (outcome.kind === 'done') return outcome.reply
  log.error('classifier.unread', { reason: outcome.kind })
  const type = outcome.kind === 'overran' ? 'payload.too-large' : 'payload.unreadable:classifier'
  const place = { segment: task.payload.segments[0]?.id ?? '', start: 0, end: 0, record: 0, value: 0 }
  const findings = [{ ...place, type, confidence: 'high' as const, detector: type, views: [], evidence: [] }]
  return { findings, seams: [] }
}
