import type { CodeToken } from './code-tokens'

/** Tokens of one hash, and the hashes of which one is kept: any copied piece of 64 tokens shares a hash. */
const gramTokens = 25
const windowGrams = 40

/** A kept hash: 64 bits as 16 hex digits, and the stretch of text that it stands for. */
export interface KeptHash {
  hash: string
  start: number
  end: number
}

const factorA = 0x01000193
const factorB = 0x85ebca6b

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", 2003): of the hashes
 * of every 25 tokens in a row, the least in each window of 40 is kept, the rightmost of equals. Shorter texts keep one;
 * texts of fewer than 25 tokens none. Linear.
 */
export function winnow(tokens: readonly CodeToken[]): KeptHash[] {
  const count = tokens.length - gramTokens + 1
  if (count <= 0) return []
  const { a, b } = gramHashes(tokens, count)
  const kept: KeptHash[] = []
  const queue = new Int32Array(count)
  let [head, tail, last] = [0, 0, -1]
  for (let index = 0; index < count; index += 1) {
    while (tail > head && !isLess(a, b, queue[tail - 1] ?? 0, index)) tail -= 1
    queue[tail++] = index
    if ((queue[head] ?? 0) <= index - windowGrams) head += 1
    if (index < windowGrams - 1 && index < count - 1) continue
    const least = queue[head] ?? 0
    if (least === last) continue
    last = least
    const end = tokens[least + gramTokens - 1]?.end ?? 0
    kept.push({ hash: hexOf(a[least] ?? 0) + hexOf(b[least] ?? 0), start: tokens[least]?.start ?? 0, end })
  }
  return kept
}

/** Rolling hashes over two lanes of 32 bits; the numbers are mixed, so that the least is any of them. */
function gramHashes(tokens: readonly CodeToken[], count: number): { a: Uint32Array; b: Uint32Array } {
  const [a, b] = [new Uint32Array(count), new Uint32Array(count)]
  const [wordsA, wordsB] = [new Int32Array(tokens.length), new Int32Array(tokens.length)]
  let [topA, topB] = [1, 1]
  for (let index = 0; index < gramTokens; index += 1) {
    topA = Math.imul(topA, factorA)
    topB = Math.imul(topB, factorB)
  }
  let [sumA, sumB] = [0, 0]
  tokens.forEach(({ text }, index) => {
    let [wordA, wordB] = [0x811c9dc5, 0x9747b28c]
    for (let at = 0; at < text.length; at += 1) {
      wordA = Math.imul(wordA ^ text.charCodeAt(at), factorA)
      wordB = Math.imul(wordB ^ (text.charCodeAt(at) + at), factorA)
    }
    wordsA[index] = wordA
    wordsB[index] = wordB
    sumA = (Math.imul(sumA, factorA) + wordA) | 0
    sumB = (Math.imul(sumB, factorB) + wordB) | 0
    const first = index - gramTokens
    if (first >= 0) {
      sumA = (sumA - Math.imul(wordsA[first] ?? 0, topA)) | 0
      sumB = (sumB - Math.imul(wordsB[first] ?? 0, topB)) | 0
    }
    if (first + 1 < 0) return
    a[first + 1] = mix(sumA)
    b[first + 1] = mix(sumB ^ 0x5bd1e995)
  })
  return { a, b }
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function isLess(a: Uint32Array, b: Uint32Array, one: number, other: number): boolean {
  const difference = (a[one] ?? 0) - (a[other] ?? 0)
  return difference < 0 || (difference === 0 && (b[one] ?? 0) < (b[other] ?? 0))
}

function hexOf(value: number): string {
  return value.toString(16).padStart(8, '0')
}
