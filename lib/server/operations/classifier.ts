import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet, type DetectorSet, detectorVersion } from '@/lib/core/classification/detector-set'
import type { FindingSummary, Payload } from '@/lib/core/classification/finding'
import { hashText } from '@/lib/core/classification/hash-text'
import { createOrgIndex, type OrgIndex } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { listDictionaries } from '../store/dictionary'

interface Classifier {
  detectors: DetectorSet
  org: OrgIndex
  version: string
}

const compile = () =>
  shared('classifier', async (): Promise<Classifier> => {
    const detectors = createDetectorSet()
    const lists = await listDictionaries()
    const org = createOrgIndex(lists.map(({ slug, terms }) => ({ list: slug, terms })))
    const listVersions = lists.map(({ slug, version }) => `${slug}.${version}`)
    return { detectors, org, version: hashText([detectorVersion(detectors), ...listVersions].join(' ')) }
  })

/** Compiles all detectors now, so that the first request does not pay for it. */
export async function warmClassifier(): Promise<void> {
  await compile()
}

export type Classified =
  | { ready: true; findings: FindingSummary[]; version: string }
  | { ready: false; version: string }

/** What is in everything that would be sent. Not ready (lists that could not be read) counts as the highest level. */
export async function classifyPayload(payload: Payload): Promise<Classified> {
  try {
    const { detectors, org, version } = await compile()
    return { ready: true, findings: summarize(classify(payload, detectors, org).findings), version }
  } catch (error) {
    log.error('classifier.not_ready', errorFields(error))
    return { ready: false, version: 'not-ready' }
  }
}
