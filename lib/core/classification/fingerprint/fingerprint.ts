import type { Candidate } from '../detector'
import { codeBlocksOf } from '../detectors/code/code-blocks'
import type { View } from '../view'
import { codeTokens } from './code-tokens'
import { type KeptHash, winnow } from './winnow'

/**
 * What is kept of a repository: the keyed hashes of its code. `keyed` gives the keyed hash of a plain one; the key itself
 * stays outside, and under another key the same hashes mean nothing.
 */
export interface Fingerprint {
  /** The variant of the finding's type: `code.fingerprint:<name>`. A slug. */
  name: string
  hashes: ReadonlySet<string>
  keyed(hash: string): string
}

/** So many hashes of one repository, within so many lines, are a copy. */
const enoughHashes = 3
const withinLines = 200
/** Blocks that are nearer than this are read as one: a comment in prose may part them. */
const nearChars = 400

/** The keyed hashes of a file of a repository. */
export function fingerprintOf(text: string, keyed: (hash: string) => string): string[] {
  return winnow(codeTokens(text)).map(({ hash }) => keyed(hash))
}

/** Code in this view that was copied from a fingerprinted repository. Looks only into blocks of code; linear in them. */
export function findFingerprints(view: View, fingerprints: readonly Fingerprint[]): Candidate[] {
  if (fingerprints.length === 0) return []
  const kept = rangesOf(view).flatMap(([start, end]) => winnow(codeTokens(view.text, start, end)))
  if (kept.length < enoughHashes) return []
  const lines = linesOf(view.text, kept)
  return fingerprints.flatMap((fingerprint) => findCopies(kept, lines, fingerprint))
}

function rangesOf(view: View): [start: number, end: number][] {
  const ranges: [number, number][] = []
  for (const { start, end } of codeBlocksOf(view)) {
    const last = ranges[ranges.length - 1]
    if (last !== undefined && start - last[1] < nearChars) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}

/** The line on which each hash begins; they come in order. */
function linesOf(text: string, kept: readonly KeptHash[]): number[] {
  let line = 0
  let newline = text.indexOf('\n')
  return kept.map(({ start }) => {
    while (newline >= 0 && newline < start) {
      line += 1
      newline = text.indexOf('\n', newline + 1)
    }
    return line
  })
}

function findCopies(kept: readonly KeptHash[], lines: readonly number[], fingerprint: Fingerprint): Candidate[] {
  const hits: number[] = []
  kept.forEach(({ hash }, index) => {
    // One hash again and again is a pattern of the text, no further evidence.
    const isNew = !hits.slice(1 - enoughHashes).some((hit) => kept[hit]?.hash === hash)
    if (isNew && fingerprint.hashes.has(fingerprint.keyed(hash))) hits.push(index)
  })
  const copies: Candidate[] = []
  let end = -1
  hits.forEach((hit, index) => {
    const third = hits[index + enoughHashes - 1]
    if (third !== undefined && (lines[third] ?? 0) - (lines[hit] ?? 0) < withinLines) {
      const last = copies[copies.length - 1]
      if (last !== undefined && index <= end) last.end = kept[third]?.end ?? last.end
      else copies.push(copyOf(fingerprint.name, kept[hit]?.start ?? 0, kept[third]?.end ?? 0))
      end = index + enoughHashes - 1
    }
  })
  return copies
}

function copyOf(name: string, start: number, end: number): Candidate {
  return { type: `code.fingerprint:${name}`, start, end, fixed: 'high', evidence: [{ code: 'list', id: name }] }
}
