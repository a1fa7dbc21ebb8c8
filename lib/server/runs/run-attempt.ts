import { AppError, isAppError } from '@/lib/core/errors'
import { monotonicMs } from '../platform/clock'
import { adapterFor } from '../providers/adapters'
import type { ModelAsk, ModelEvent } from '../providers/provider'
import { toProviderFailure } from '../providers/provider-failure'
import { type StreamLimits, withStreamTimeouts } from '../providers/stream-timeouts'
import type { ProviderRecord } from '../store/provider'
import type { Attempt } from './attempt'
import type { LiveRun } from './live-run'
import { type Commit, openConnection } from './open-connection'
import type { RunPlan } from './run-plan'
import { pushStage, pushText } from './watchers'

export type AttemptEnd = { kind: 'ended' } | { kind: 'aborted' } | { kind: 'failed'; error: AppError }

/** What a model is served with where its server does not say. */
const defaultContextTokens = 8_192

function askOf(plan: RunPlan, attempt: Attempt, provider: ProviderRecord): ModelAsk {
  const { candidate } = attempt
  return {
    model: candidate.modelName,
    messages: plan.ask.messages,
    maxOutputTokens: attempt.maxOutputTokens,
    contextTokens: candidate.contextTokens ?? defaultContextTokens,
    localOnly: candidate.boundary !== 'cloud' && provider.knowsLocalSuffix,
    proxied: candidate.boundary === 'cloud',
  }
}

function take(live: LiveRun, plan: RunPlan, attempt: Attempt, event: ModelEvent): void {
  const { candidate } = attempt
  switch (event.type) {
    case 'open':
      attempt.modelServed = event.modelServed
      pushStage(live, {
        type: 'started',
        model: candidate.modelName,
        provider: candidate.providerName,
        boundary: candidate.boundary,
        route: plan.route,
      })
      break
    case 'loading':
      pushStage(live, { type: 'loading', model: candidate.modelName, provider: candidate.providerName })
      break
    case 'text':
    case 'reasoning':
      attempt.firstTokenMs ??= Math.round(monotonicMs() - attempt.startedMs)
      attempt.received += event.text
      pushText(live, event.type, event.text)
      break
    case 'usage':
      attempt.usage = event.usage
      break
    case 'end':
      attempt.endReason = event.reason
  }
}

/** Asks one model once: commit, permit, connection, stream. Nothing is retried in here. */
export async function runAttempt(
  live: LiveRun,
  plan: RunPlan,
  attempt: Attempt,
  limits: StreamLimits,
  commit: Commit,
): Promise<AttemptEnd> {
  const provider = plan.providers.get(attempt.candidate.providerId)
  if (provider === undefined)
    return {
      kind: 'failed',
      error: new AppError('conflict', 'The provider was removed.', { details: { moved: 'model' } }),
    }
  const connection = openConnection(provider, commit)
  const adapter = adapterFor(provider.kind)
  const ask = askOf(plan, attempt, provider)
  try {
    for await (const event of withStreamTimeouts(
      (signal) => adapter.stream(ask, connection, signal),
      limits,
      live.abort.signal,
    ))
      take(live, plan, attempt, event)
    return live.abort.signal.aborted && attempt.endReason === null ? { kind: 'aborted' } : { kind: 'ended' }
  } catch (error) {
    if (live.abort.signal.aborted) return { kind: 'aborted' }
    const refusal = connection.refusal()
    if (refusal !== null) return { kind: 'failed', error: refusal }
    return { kind: 'failed', error: isAppError(error) ? error : toProviderFailure(error) }
  }
}
