import { createDetectorSet, type DetectorSet, detectorVersion } from '@/lib/core/classification/detector-set'
import { hashText } from '@/lib/core/classification/hash-text'
import { createOrgIndex, type Dictionary, type OrgIndex } from '@/lib/core/classification/org-index'
import { shared } from '../platform/registry'
import { listDictionaries } from '../store/dictionary'
import { decisionState } from './decision-state'

/** Everything that is needed to judge a text. */
export interface Classifier {
  /** The word for the lists it was made from. */
  listsVersion: string
  detectors: DetectorSet
  lists: Dictionary[]
  org: OrgIndex
  version: string
}

interface Holder {
  /** The lists that were asked for; the classifier may have been made from newer ones. */
  asked: string
  making: Promise<Classifier>
}

/**
 * The classifier for the lists as the decision state knows them; made anew when they changed, here or elsewhere. That
 * state may be seconds old: the transaction of a request compares, and a request read with older lists is read again.
 */
export async function currentClassifier(): Promise<Classifier> {
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

/** All detectors, compiled once a process: they do not hang on the lists of the organization. */
export const ourDetectors = (): DetectorSet => shared('detectors', createDetectorSet)

async function compileNow(): Promise<Classifier> {
  const detectors = ourDetectors()
  const { version: listsVersion, lists } = await listDictionaries()
  const version = hashText([detectorVersion(detectors), listsVersion].join(' '))
  return { listsVersion, detectors, lists, org: createOrgIndex(lists), version }
}

/** Compiles all detectors now, so that the first request does not pay for it. */
export async function warmClassifier(): Promise<void> {
  await currentClassifier()
}
