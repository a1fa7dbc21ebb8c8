import type { RangePlan } from './plan-range'
import { addUsage, noUsage, type UsageFigures } from './usage-figures'

/** Figures of one hour (UTC) or one local day of the period before, by its start. */
export interface EarlierFigures {
  at: string
  figures: UsageFigures
}

const msOf = (at: string) => Date.parse(`${at}Z`)

/**
 * Lays the period before over the buckets of a chart, its first day over the first: one entry a bucket, whose sum is that
 * of all given. null = the period before, being shorter, has no such time, which is not the same as nothing.
 */
export function layBefore({ buckets, back }: RangePlan, earlier: EarlierFigures[]): (UsageFigures | null)[] {
  const starts = buckets.map(msOf)
  const laid = starts.map((start) => (start <= msOf(back.last) + back.shiftMs ? noUsage : null))
  for (const { at, figures } of earlier) {
    const shifted = msOf(at) + back.shiftMs
    // A week or a month begins before the range may begin, and hours of a changing clock can fall outside.
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= shifted),
    )
    laid[index] = addUsage(laid[index] ?? noUsage, figures)
  }
  return laid
}
