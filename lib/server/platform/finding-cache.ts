import { createHmac, randomBytes } from 'node:crypto'
import type { Finding, Segment } from '@/lib/core/classification/finding'
import { shared } from './registry'

/** Findings that are held in all; at some 300 bytes each, about fifteen megabytes. */
const findingsAtMost = 50_000
const textsAtMost = 20_000

/**
 * What was found in texts that stood in a request before: a long chat costs only its new text. Known by a keyed hash of
 * text, place and version of the detectors, under a key of this process; the text is not kept. The oldest goes first.
 */
export interface FindingCache {
  keyOf(segment: Segment, version: string): string
  get(key: string): readonly Finding[] | undefined
  set(key: string, findings: readonly Finding[]): void
}

export function createFindingCache(limits = { findings: findingsAtMost, texts: textsAtMost }): FindingCache {
  const secret = randomBytes(32)
  const kept = new Map<string, readonly Finding[]>()
  let findings = 0

  function drop(key: string): void {
    findings -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }

  return {
    keyOf: ({ part, path, text }, version) =>
      createHmac('sha256', secret)
        .update(JSON.stringify([version, part, path ?? null]))
        .update(text)
        .digest('base64'),
    get(key) {
      const known = kept.get(key)
      if (known === undefined) return undefined
      // What is used is young again.
      kept.delete(key)
      kept.set(key, known)
      return known
    },
    set(key, found) {
      if (found.length > limits.findings / 10) return
      drop(key)
      kept.set(key, found)
      findings += found.length
      for (const oldest of kept.keys()) {
        if (findings <= limits.findings && kept.size <= limits.texts) break
        drop(oldest)
      }
    },
  }
}

/** The one cache of this process. */
export const findingCache = (): FindingCache => shared('finding-cache', createFindingCache)
