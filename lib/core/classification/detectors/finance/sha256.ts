const constants = new Uint32Array(64)
const initial = new Uint32Array(8)

/** The first 32 bits of the fractions of roots of the first primes (FIPS 180-4 section 4.2.2). */
for (let prime = 2, count = 0; count < 64; prime += 1) {
  let isPrime = true
  for (let divisor = 2; divisor * divisor <= prime; divisor += 1) if (prime % divisor === 0) isPrime = false
  if (!isPrime) continue
  constants[count] = fraction(Math.cbrt(prime))
  if (count < 8) initial[count] = fraction(Math.sqrt(prime))
  count += 1
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

/** SHA-256 (FIPS 180-4) of a few bytes. Synchronous, for checksums of addresses; no secret passes through it. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8)
  const state = Uint32Array.from(initial)
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, padded, offset)
  const result = new Uint8Array(32)
  state.forEach((word, index) => {
    new DataView(result.buffer).setUint32(index * 4, word)
  })
  return result
}

function compress(state: Uint32Array, bytes: Uint8Array, offset: number): void {
  const words = scheduleOf(bytes, offset)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index += 1) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) | 0
}

function scheduleOf(bytes: Uint8Array, offset: number): Uint32Array {
  const words = new Uint32Array(64)
  const at = (index: number) => words[index] ?? 0
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4)
  for (let index = 16; index < 64; index += 1) {
    const small0 = turn(at(index - 15), 7) ^ turn(at(index - 15), 18) ^ (at(index - 15) >>> 3)
    const small1 = turn(at(index - 2), 17) ^ turn(at(index - 2), 19) ^ (at(index - 2) >>> 10)
    words[index] = (at(index - 16) + small0 + at(index - 7) + small1) | 0
  }
  return words
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
