import { createHmac, randomBytes } from 'node:crypto'
import { shared } from './registry'

/** Findings that are held in all; at some 300 bytes each, about fifteen megabytes. */
const findingsAtMost = 50_000
const textsAtMost = 20_000

/**
 * What was found in texts that stood in a request before: a long chat costs only its new text. Known by a keyed hash under
 * a key of this process; no text is kept. What was not used for longest goes first.
 */
export interface FindingCache<F> {
  /** The keyed hash of these parts, in this order. */
  keyOf(...parts: string[]): string
  get(key: string): readonly F[] | undefined
  set(key: string, findings: readonly F[]): void
}

export function createFindingCache<F>(limits = { findings: findingsAtMost, texts: textsAtMost }): FindingCache<F> {
  const secret = randomBytes(32)
  const kept = new Map<string, readonly F[]>()
  let findings = 0

  function drop(key: string): void {
    findings -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }

  return {
    keyOf(...parts) {
      const hash = createHmac('sha256', secret)
      // Each length first, so that no two lists of parts read alike.
      for (const part of parts) hash.update(`${part.length}:`).update(part)
      return hash.digest('base64')
    },
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

/** The one cache of that name in this process. */
export const findingCache = <F>(name: string): FindingCache<F> =>
  shared(`finding-cache ${name}`, () => createFindingCache<F>())
