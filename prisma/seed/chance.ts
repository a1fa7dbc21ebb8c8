export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  of<T>(list: readonly T[]): T
  /** True so often, of 1. */
  happens(share: number): boolean
}

/** Chance that is the same each time: a small generator (mulberry32) with a seed. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    of: (list) => {
      const item = list[between(0, list.length - 1)]
      if (item === undefined) throw new Error('chance has nothing to choose from')
      return item
    },
    happens: (share) => next() < share,
  }
}
