import type { Actor, Source } from '@/lib/core/access/actor'
import { networkOf } from '@/lib/core/access/network-of'
import { defaultRequestsPerMinute, limitOf, type RateLimit, rateLimits } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { deriveKey } from '../platform/crypto/master-key'
import { mac } from '../platform/crypto/token'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { byActor, byAnonymous } from '../store/audit-actor'
import { type Counted, countAttempts, shouldReport } from '../store/throttle'
import { transact } from '../store/transaction'

export interface Caller {
  /** null = nobody who is signed in: counted by network. */
  actor: Actor | null
  source: Source
}

const setting = () => shared('request-limits', () => ({ perMinute: defaultRequestsPerMinute }))

/** Called once at start. */
export function setRequestLimits({ requestsPerMinute }: { requestsPerMinute: number }): void {
  setting().perMinute = requestsPerMinute
}

/** A person is counted by id, a stranger by network: kept as a MAC, as the table holds no addresses. */
function keyOf(limit: RateLimit, { actor, source }: Caller): string {
  if (actor !== null) return `${limit}:${actor.personId}`
  const network = source.ip === null ? 'local' : networkOf(source.ip)
  return `${limit}:${mac(deriveKey('address-mac'), network).slice(0, 40)}`
}

/** Counts a request for each of these limits, over all instances, and refuses it where one is used up. One round trip. */
export async function limitRequests(caller: Caller, limits: RateLimit[]): Promise<void> {
  const counted = await countAttempts(limits.map((limit) => keyOf(limit, caller)))
  for (const [index, limit] of limits.entries()) {
    const counter = counted[index]
    if (counter !== undefined) await requireWithin(caller, limit, counter)
  }
}

/** The verdict on a request that was counted already, by the statement that looked up its session. */
export async function requireWithin(
  caller: Caller,
  limit: RateLimit,
  { attempts, leftMs }: Pick<Counted, 'attempts' | 'leftMs'>,
): Promise<void> {
  const most = limitOf(limit, setting().perMinute)
  if (attempts <= most) return
  await report(caller, limit)
  const seconds = Math.max(1, Math.ceil(leftMs / 1000))
  throw new AppError(
    'rate_limited',
    `That is more than ${most} ${rateLimits[limit].what} within a minute. Wait ${seconds} s, then try again.`,
    { details: { retryAfterS: seconds, limit } },
  )
}

/** One event a minute, however many requests are refused. Where it cannot be written the answer stays no. */
async function report(caller: Caller, limit: RateLimit): Promise<void> {
  const { actor, source } = caller
  try {
    if (!(await shouldReport(keyOf(limit, caller)))) return
    await transact(async ({ record }) => {
      await record({
        type: 'access.denied',
        outcome: 'denied',
        severity: 'notice',
        reasonCode: 'rate_limited',
        ...(actor === null ? byAnonymous(source) : byActor(actor)),
        target: { kind: 'route', id: null, label: limit },
      })
    })
  } catch (error) {
    log.error('access.denial_unrecorded', errorFields(error))
  }
}
