import type { Actor } from '@/lib/core/access/actor'
import { type AppError, isAppError } from '@/lib/core/errors'
import {
  type HealthFacts,
  judgeHealth,
  type ProviderHealthView,
  type RecentTraffic,
} from '@/lib/core/routing/provider-health'
import { monotonicMs } from '../platform/clock'
import { shared } from '../platform/registry'
import { adapterFor } from '../providers/adapters'
import type { ServerLoad } from '../providers/provider'
import { toProviderFailure } from '../providers/provider-failure'
import { egressTarget } from '../store/egress-target'
import { listProviderRecords, type ProviderRecord, servicePermit } from '../store/provider'
import { countOpenAttempts, listRecentTraffic } from '../store/provider-traffic'
import { contactFailure } from './probe-lines'
import { requirePermission } from './require-permission'
import { serviceConnection } from './service-connection'

/** A server that needs longer to say how it is counts as not answering. */
const contactMs = 2_000
/** However many look at the page, a server is asked so often at most. */
const freshMs = 3_000

const nothingAsked: RecentTraffic = { attempts: 0, failed: 0, firstTokenMs: null, tokensPerSecond: null }
const nothingTold: ServerLoad = { running: null, waiting: null, slots: null, cacheUsed: null, loaded: null }

/** How each provider is now: what it says of itself, what of ours runs there, and its last hour. */
export async function readProviderHealth(actor: Actor): Promise<ProviderHealthView[]> {
  await requirePermission(actor, 'providers.manage')
  const [providers, traffic, running] = await Promise.all([
    listProviderRecords(),
    listRecentTraffic(),
    countOpenAttempts(),
  ])
  return Promise.all(
    providers.map(async (provider) => {
      const { contact, load } = provider.state === 'on' ? await lookAt(provider) : { contact: null, load: nothingTold }
      const recent = traffic.get(provider.id) ?? nothingAsked
      return {
        id: provider.id,
        ...judgeHealth({ state: provider.state, contact, recent }),
        running: running.get(provider.id) ?? 0,
        runningThere: load.running,
        waitingThere: load.waiting,
        loaded: load.loaded,
        recent,
      }
    }),
  )
}

interface Look {
  contact: HealthFacts['contact']
  load: ServerLoad
}

const looks = () => shared('provider-looks', () => new Map<string, { atMs: number; look: Promise<Look> }>())

function lookAt(provider: ProviderRecord): Promise<Look> {
  const key = `${provider.id} ${provider.version}`
  const known = looks().get(key)
  if (known !== undefined && monotonicMs() - known.atMs < freshMs) return known.look
  for (const [other, { atMs }] of looks()) if (monotonicMs() - atMs > freshMs) looks().delete(other)
  const look = ask(provider)
  looks().set(key, { atMs: monotonicMs(), look })
  return look
}

async function ask(provider: ProviderRecord): Promise<Look> {
  const connection = serviceConnection(egressTarget(provider), servicePermit(provider))
  const signal = AbortSignal.timeout(contactMs)
  try {
    const load = await adapterFor(provider.kind).readLoad(connection, signal)
    const isTold = Object.values(load).some((value) => value !== null)
    return { contact: isTold ? 'answered' : null, load }
  } catch (error) {
    const failure = connection.refusal() ?? (isAppError(error) ? error : toProviderFailure(error))
    const failed = signal.aborted ? `It did not answer within ${contactMs / 1000} s.` : sentenceOf(provider, failure)
    return { contact: { failed }, load: nothingTold }
  }
}

function sentenceOf(provider: ProviderRecord, failure: AppError): string {
  const failed = contactFailure(provider, failure).find(({ status }) => status === 'fail')
  return failed === undefined || failed.check === 'models' ? 'It answers, but not as its kind does.' : failed.detail
}
