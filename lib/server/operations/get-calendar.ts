import { createZoneReader } from '@/lib/core/policy/zone'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import { nowMs } from '../platform/clock'
import { getZone } from '../store/usage-names'

/** The organization's zone, and the date of today where the page counts its days. For everyone who is signed in. */
export async function getCalendar({ zone }: UsageQuery): Promise<{ zone: string; today: string }> {
  const home = await getZone()
  const at = nowMs()
  const localMs = at + createZoneReader(zone === 'utc' ? 'UTC' : home).offsetMs(at)
  return { zone: home, today: new Date(localMs).toISOString().slice(0, 10) }
}
