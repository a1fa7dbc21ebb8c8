/** Bucket of a log histogram (ratio 1.1) → how many. */
export type Histogram = { bucket: number; n: number }[]

/** Below so many samples a percentile says nothing. */
export const samplesAtLeast = 30

/** A percentile in milliseconds, from the middle of its bucket (at most 5 % off); null = too few samples. */
export function percentileOf(histogram: Histogram, share: number): number | null {
  const total = histogram.reduce((sum, { n }) => sum + n, 0)
  if (total < samplesAtLeast) return null
  let left = Math.ceil(total * share)
  for (const { bucket, n } of [...histogram].sort((a, b) => a.bucket - b.bucket)) {
    left -= n
    if (left <= 0) return Math.round(1.1 ** (bucket + 0.5))
  }
  return null
}
