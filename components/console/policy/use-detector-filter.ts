'use client'
import { useSearchParams } from 'next/navigation'
import type { DetectorFilter } from '@/lib/core/policy/detector-rows'

const sorts: readonly DetectorFilter['sort'][] = ['type', 'hits', 'byDefault', 'now']

/** What the table is narrowed to and ordered by, as it stands in the address. */
export function useDetectorFilter(): DetectorFilter {
  const query = useSearchParams()
  return {
    text: query.get('q') ?? '',
    family: query.get('family') ?? '',
    level: query.get('level') ?? '',
    isFound: query.get('found') === 'yes',
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'type',
    isDescending: query.get('order') === 'desc',
  }
}

/** Everything of it, as it is where nothing is narrowed. */
export const noFilter = { q: '', family: '', level: '', found: '' }
