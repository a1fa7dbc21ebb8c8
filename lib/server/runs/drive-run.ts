import { AppError, isAppError } from '@/lib/core/errors'
import type { Candidate } from '@/lib/core/routing/candidate'
import { errorFields, log } from '../platform/log'
import { setModelState } from '../store/model'
import { type Attempt, newAttempt } from './attempt'
import { commitAttempt } from './commit-attempt'
import type { Begun, Drive, DriveOptions } from './drive'
import { finishRun, type Outcome } from './end-run'
import { failureOf } from './failure-of'
import { faultOf, ruleFor } from './fault-rules'
import { type LiveRun, liveRuns } from './live-run'
import { quarantineProvider } from './quarantine-provider'
import { nobodyLeft, refuseForBudget } from './refuse-for-budget'
import { runAttempt } from './run-attempt'
import type { RunPlan } from './run-plan'
import { streamLimits } from './stream-limits'
import { pushStage } from './watchers'

const attemptsAtMost = 3
const attemptsAModel = 2

/** Runs a decided request to its end. `begun` settles with the first transaction; the rest goes on without a caller. */
export function driveRun(
  live: LiveRun,
  plan: RunPlan,
  options: DriveOptions,
): { begun: Promise<Begun>; ended: Promise<void> } {
  let tell: (begun: Begun) => void = () => {}
  const begun = new Promise<Begun>((resolve) => {
    tell = resolve
  })
  const drive: Drive = {
    live,
    plan,
    options,
    tell,
    tried: new Map(),
    attempts: [],
    open: null,
    blocks: [],
    caps: new Map(),
    budgetEvents: [],
  }
  const ended = run(drive).catch((error) => {
    log.error('run.crashed', { runId: live.id, ...errorFields(error) })
    liveRuns().delete(live.id)
    tell({
      kind: 'failed',
      error: isAppError(error)
        ? error
        : new AppError('internal', 'Something went wrong. Your message is kept; try again.', { cause: error }),
    })
  })
  return { begun, ended }
}

async function run(drive: Drive): Promise<void> {
  // What a budget refused was no attempt: nothing was written, and its number is given again.
  for (let n = 1; n <= attemptsAtMost; ) {
    const candidate = nextCandidate(drive)
    if (candidate === null) break
    const then = await tryCandidate(drive, candidate, n)
    if (then === 'end') return
    if (then === 'next') n++
  }
  if (drive.open) return fail(drive, drive.open.attempt, drive.open.error)
  drive.tell({ kind: 'budget', ...nobodyLeft(drive) })
  liveRuns().delete(drive.live.id)
}

function nextCandidate({ plan, tried, open }: Drive): Candidate | null {
  const room = open && faultOf(open.error) === 'contextTooLong' ? (open.attempt.candidate.contextTokens ?? 0) : 0
  const sameAgain = open && ruleFor(open.error).sameAgainMs !== null ? open.attempt.candidate.modelId : null
  const limit = (candidate: Candidate) => (candidate.modelId === sameAgain ? attemptsAModel : 1)
  return (
    plan.ranked.find(
      (candidate) =>
        (tried.get(candidate.modelId) ?? 0) < limit(candidate) && (room === 0 || (candidate.contextTokens ?? 0) > room),
    ) ?? null
  )
}

/** `next` = the next attempt; `again` = this one once more, within a budget; `end` = it is over. */
type Then = 'next' | 'again' | 'end'

/** One attempt and what follows from it. */
async function tryCandidate(drive: Drive, candidate: Candidate, n: number): Promise<Then> {
  const { live, plan, tried } = drive
  tried.set(candidate.modelId, (tried.get(candidate.modelId) ?? 0) + 1)
  await waitBefore(drive, candidate)
  const attempt = newAttempt(
    n,
    candidate,
    plan.ask.inputTokens,
    drive.caps.get(candidate.modelId) ?? plan.ask.maxOutputTokens,
  )
  const anotherLeft = plan.ranked.some((other) => !tried.has(other.modelId))
  const end = await runAttempt(live, plan, attempt, streamLimits(candidate, plan.route, anotherLeft), (request) =>
    commitAttempt(drive, attempt, request),
  )
  if (end.kind === 'ended') await complete(drive, attempt)
  else if (end.kind === 'aborted') await abort(drive, attempt)
  if (end.kind !== 'failed') return 'end'
  if (!attempt.permitted && end.error.code === 'budget_exceeded') {
    // The transaction that would have closed the failed attempt wrote nothing, so its end is not told yet.
    if (drive.open) drive.attempts.pop()
    refuseForBudget(drive, attempt)
    return 'again'
  }
  if (!attempt.permitted) return (await refused(drive, candidate, end.error)) ? 'next' : 'end'
  return (await failed(drive, attempt, end.error)) ? 'next' : 'end'
}

async function waitBefore({ open, live }: Drive, candidate: Candidate): Promise<void> {
  if (open === null) return
  if (open.attempt.candidate.modelId === candidate.modelId) {
    await new Promise((resolve) => setTimeout(resolve, ruleFor(open.error).sameAgainMs ?? 0))
    return
  }
  const { providerName } = open.attempt.candidate
  pushStage(live, {
    type: 'notice',
    code: 'fallback',
    sentence: `${providerName} did not answer; asking ${candidate.modelName} on ${candidate.providerName}.`,
  })
}

/** No permit was given: nothing left. Decide again, or say why. */
async function refused(drive: Drive, candidate: Candidate, error: AppError): Promise<boolean> {
  const { repeated, moved, gone } = error.details
  if (!drive.live.begun) {
    if (typeof repeated === 'string') drive.tell({ kind: 'repeated', runId: repeated })
    else drive.tell(moved === undefined ? { kind: 'failed', error } : { kind: 'moved' })
    liveRuns().delete(drive.live.id)
    return false
  }
  if (drive.open === null) {
    liveRuns().delete(drive.live.id)
    return false
  }
  drive.attempts.pop()
  // Stopped from elsewhere, or taken over: tx2 says which.
  if (gone) return abort(drive, drive.open.attempt)
  if (moved === undefined) {
    await fail(drive, drive.open.attempt, drive.open.error)
    return false
  }
  drive.tried.set(candidate.modelId, (drive.tried.get(candidate.modelId) ?? 1) - 1)
  try {
    drive.plan = await drive.options.replan()
    return true
  } catch {
    // It cannot be decided again, so nobody else may be asked: it ends with what went wrong before.
    await fail(drive, drive.open.attempt, drive.open.error)
    return false
  }
}

async function complete(drive: Drive, attempt: Attempt): Promise<void> {
  if (attempt.candidate.state !== 'healthy') void setModelState(attempt.candidate.modelId, 'healthy').catch(() => {})
  const title = drive.options.titleOf?.(drive.live.text) ?? null
  await finish(drive, attempt, { state: 'completed', fault: null, failure: null, sent: true }, title)
}

/** Stopped by the person, by a drain, or because the run is no longer ours (then there is nothing left to write). */
async function abort(drive: Drive, attempt: Attempt): Promise<boolean> {
  const last = attempt.permitted ? attempt : drive.open?.attempt
  if (last === undefined) {
    drive.tell({ kind: 'failed', error: new AppError('conflict', 'Stopped before anything was sent.') })
    liveRuns().delete(drive.live.id)
    return false
  }
  await finish(drive, last, { state: 'stopped', fault: null, failure: null, sent: true }, null)
  return false
}

async function failed(drive: Drive, attempt: Attempt, error: AppError): Promise<boolean> {
  const rule = ruleFor(error)
  const fault = faultOf(error)
  if (rule.state !== null) void setModelState(attempt.candidate.modelId, rule.state).catch(() => {})
  if (fault === 'boundaryMismatch') await quarantineProvider(attempt.candidate.providerId)
  log.warn('attempt.failed', {
    runId: drive.live.id,
    attemptId: attempt.id,
    providerId: attempt.candidate.providerId,
    fault,
  })
  const heard = attempt.received !== ''
  if (heard || (!rule.next && rule.sameAgainMs === null)) {
    await fail(drive, attempt, error)
    return false
  }
  drive.open = { attempt, error }
  return true
}

async function fail(drive: Drive, attempt: Attempt, error: AppError): Promise<void> {
  const failure = failureOf(drive.plan, attempt, error, attempt.received !== '')
  await finish(
    drive,
    attempt,
    { state: 'failed', fault: faultOf(error), failure, sent: error.details.sent !== 'no' },
    null,
  )
}

async function finish(drive: Drive, attempt: Attempt, outcome: Outcome, title: string | null): Promise<void> {
  await finishRun(drive.live, drive.plan, attempt, drive.attempts, outcome, title)
}
