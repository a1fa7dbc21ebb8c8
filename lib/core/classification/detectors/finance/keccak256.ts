const mask = (1n << 64n) - 1n
const rotations = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14].map(
  BigInt,
)
const rounds = roundConstants()

/** The constants of the 24 rounds, from the linear feedback shift register of FIPS 202 section 3.2.5. */
function roundConstants(): bigint[] {
  let register = 1
  const nextBit = () => {
    const bit = register & 1
    register <<= 1
    if (register & 0x100) register ^= 0x171
    return bit
  }
  return Array.from({ length: 24 }, () => {
    let constant = 0n
    for (let place = 0; place <= 6; place += 1) if (nextBit() === 1) constant |= 1n << BigInt(2 ** place - 1)
    return constant
  })
}

/** Keccak-256 with the first padding, as Ethereum uses it, of ASCII text shorter than 136 characters; in hex. */
export function keccak256(text: string): string {
  const block = new Uint8Array(136)
  for (let index = 0; index < text.length; index += 1) block[index] = text.charCodeAt(index)
  block[text.length] = 0x01
  block[135] = (block[135] ?? 0) | 0x80
  const view = new DataView(block.buffer)
  let state = Array.from({ length: 25 }, (_, index) => (index < 17 ? view.getBigUint64(index * 8, true) : 0n))
  for (const constant of rounds) state = permute(state, constant)
  return state.slice(0, 4).map(hexOf).join('')
}

function permute(before: readonly bigint[], constant: bigint): bigint[] {
  const at = (list: readonly bigint[], x: number, y: number) => list[(x % 5) + 5 * (y % 5)] ?? 0n
  const columns = [0, 1, 2, 3, 4].map((x) => [0, 1, 2, 3, 4].reduce((sum, y) => sum ^ at(before, x, y), 0n))
  const moved: bigint[] = new Array(25).fill(0n)
  for (let x = 0; x < 5; x += 1) {
    const mix = (columns[(x + 4) % 5] ?? 0n) ^ turn(columns[(x + 1) % 5] ?? 0n, 1n)
    for (let y = 0; y < 5; y += 1)
      moved[y + 5 * ((2 * x + 3 * y) % 5)] = turn(at(before, x, y) ^ mix, rotations[x + 5 * y] ?? 0n)
  }
  const after = moved.map((lane, index) => {
    const [x, y] = [index % 5, Math.floor(index / 5)]
    return lane ^ (~at(moved, x + 1, y) & mask & at(moved, x + 2, y))
  })
  after[0] = (after[0] ?? 0n) ^ constant
  return after
}

function turn(lane: bigint, by: bigint): bigint {
  return ((lane << by) | (lane >> (64n - by))) & mask
}

function hexOf(lane: bigint): string {
  const bytes = lane.toString(16).padStart(16, '0').match(/../g) ?? []
  return bytes.reverse().join('')
}
