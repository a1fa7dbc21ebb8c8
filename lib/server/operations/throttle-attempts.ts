import type { Source } from '@/lib/core/access/actor'
import { networkOf } from '@/lib/core/access/network-of'
import { attemptsPerMinute } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { deriveKey } from '../platform/crypto/master-key'
import { mac } from '../platform/crypto/token'
import { byAnonymous } from '../store/audit-actor'
import { clearFailures, countAttempts, countFailure, shouldReport } from '../store/throttle'
import { transact } from '../store/transaction'

export interface ThrottleKeys {
  account: string
  prefix: string
}

function keysOf(what: string[], source: Source): ThrottleKeys {
  const network = source.ip === null ? 'local' : networkOf(source.ip)
  // The key names an account: kept as a MAC, as the table holds no addresses.
  const account = mac(deriveKey('address-mac'), [...what, network].join('\u0000')).slice(0, 40)
  return { account: `a:${account}`, prefix: `p:${network}` }
}

/**
 * Counts an attempt for (account, network) and for the network, and refuses while either must wait. It delays and never
 * locks: the account stays open from elsewhere. `knownDevice` has its own counter, so a stranger cannot shut the owner out.
 */
export async function attempt(
  what: string[],
  source: Source,
  knownDevice: string | null = null,
): Promise<ThrottleKeys> {
  const keys = keysOf(what, source)
  if (knownDevice !== null) keys.account = `d:${mac(deriveKey('address-mac'), knownDevice).slice(0, 40)}`
  const counted = await countAttempts(knownDevice === null ? [keys.account, keys.prefix] : [keys.account])
  const [account, prefix] = counted
  const tooMany = prefix !== undefined && prefix.attempts > attemptsPerMinute
  const waitMs = Math.max(account?.waitMs ?? 0, tooMany ? Math.max(1, prefix.leftMs) : 0)
  if (waitMs === 0) return keys
  await report(keys, source, account?.attempts ?? 1)
  const seconds = Math.ceil(waitMs / 1000)
  throw new AppError('rate_limited', `Too many tries. Wait ${seconds} s and try again.`, {
    details: { retryAfterS: seconds },
  })
}

async function report(keys: ThrottleKeys, source: Source, count: number): Promise<void> {
  if (!(await shouldReport(keys.account))) return
  await transact(async ({ record }) => {
    await record({ type: 'login.throttled', outcome: 'denied', severity: 'warning', ...byAnonymous(source), count })
  })
}

export function throttled(keys: ThrottleKeys): Promise<void> {
  return countFailure(keys.account)
}

export function passed(keys: ThrottleKeys): Promise<void> {
  return clearFailures(keys.account)
}
