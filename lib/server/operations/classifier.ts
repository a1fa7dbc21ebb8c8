import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet, type DetectorSet, detectorVersion } from '@/lib/core/classification/detector-set'
import type { FindingSummary, Payload } from '@/lib/core/classification/finding'
import { hashText } from '@/lib/core/classification/hash-text'
import { createOrgIndex, type Dictionary, type OrgIndex } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import { AppError } from '@/lib/core/errors'
import { classificationPool } from '../platform/classification-pool'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { listDictionaries } from '../store/dictionary'
import { decisionState } from './decision-state'

interface Classifier {
  /** The word for the lists it was made from. */
  listsVersion: string
  detectors: DetectorSet
  lists: Dictionary[]
  org: OrgIndex
  version: string
}

/** From here on a text is read in a thread: it would hold up everyone's tokens. */
const longBytes = 16 * 1024

interface Holder {
  /** The lists that were asked for; the classifier may have been made from newer ones. */
  asked: string
  making: Promise<Classifier>
}

/**
 * The classifier for the lists as the decision state knows them; made anew when they changed, here or elsewhere. That
 * state may be seconds old: the transaction of a request compares, and a request read with older lists is read again.
 */
async function compile(): Promise<Classifier> {
  const { lists } = await decisionState()
  const holder = shared<{ held: Holder | null }>('classifier', () => ({ held: null }))
  if (holder.held?.asked === lists) return holder.held.making
  const held = { asked: lists, making: compileNow() }
  holder.held = held
  held.making.catch(() => {
    // The next request tries again.
    if (holder.held === held) holder.held = null
  })
  return held.making
}

async function compileNow(): Promise<Classifier> {
  const detectors = shared('detectors', createDetectorSet)
  const { version: listsVersion, lists } = await listDictionaries()
  const version = hashText([detectorVersion(detectors), listsVersion].join(' '))
  return { listsVersion, detectors, lists, org: createOrgIndex(lists), version }
}

/** Compiles all detectors now, so that the first request does not pay for it. */
export async function warmClassifier(): Promise<void> {
  await compile()
}

export type Classified =
  | { ready: true; findings: FindingSummary[]; version: string; lists: string }
  | { ready: false; version: string }

/** What is in everything that would be sent. Not ready (lists that could not be read) counts as the highest level. */
export async function classifyPayload(payload: Payload, signal?: AbortSignal): Promise<Classified> {
  const compiled = await compile().catch((error) => {
    log.error('classifier.not_ready', errorFields(error))
    return null
  })
  if (compiled === null) return { ready: false, version: 'not-ready' }
  const { detectors, org, version } = compiled
  const findings = isLong(payload)
    ? await classifyAside(payload, compiled, signal)
    : summarize(classify(payload, detectors, org).findings)
  return { ready: true, findings, version, lists: compiled.listsVersion }
}

/** For text of the console, which is no payload: not ready is an error that says so, and never a lower level. */
export async function requireFindings(payload: Payload): Promise<FindingSummary[]> {
  const classified = await classifyPayload(payload)
  if (classified.ready) return classified.findings
  throw new AppError('conflict', 'The classifier is not ready: its lists could not be read. Try again in a moment.')
}

function isLong({ segments }: Payload): boolean {
  let left = longBytes
  for (const { text } of segments) {
    left -= Buffer.byteLength(text)
    if (left < 0) return true
  }
  return false
}

/** Doubt raises: what the thread could not read to its end counts as the highest level, and says which doubt it was. */
async function classifyAside(payload: Payload, { lists, version }: Classifier, signal?: AbortSignal) {
  const outcome = await classificationPool().run(payload, { version, value: lists }, signal)
  if (outcome.kind === 'done') return outcome.reply
  log.error('classifier.unread', { reason: outcome.kind })
  return [unread(outcome.kind === 'overran' ? 'payload.too-large' : 'payload.unreadable:classifier')]
}

function unread(type: string): FindingSummary {
  return { type, confidence: 'high', count: 1, beside: [] }
}
