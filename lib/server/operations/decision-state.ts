import { AppError } from '@/lib/core/errors'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import type { Suspension } from '@/lib/core/policy/decision'
import type { Candidate } from '@/lib/core/routing/candidate'
import { monotonicMs } from '../platform/clock'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { currentListsVersion } from '../store/dictionary'
import { listGroupRows } from '../store/group'
import { listCandidates } from '../store/model'
import { currentPolicyVersion, getPolicyVersion } from '../store/policy-version'
import { listProviderRecords, type ProviderRecord } from '../store/provider'
import { listSuspensions } from '../store/suspension'
import { getZone } from '../store/usage-names'

/** What decisions are made from, compiled once a version and held in memory. tx1 compares it with what is committed. */
export interface DecisionState {
  /** null = no published version, or one that does not compile: then everything is blocked. */
  policy: CompiledPolicy | null
  policyVersion: number
  policySha256: string
  /** The word for the lists of the organization as they are. */
  lists: string
  suspensions: Suspension[]
  candidates: Candidate[]
  providers: ReadonlyMap<string, ProviderRecord>
  zone: string
}

/**
 * Past the first age a request still decides from what is held, and it is read anew beside it; past the second it waits.
 * Neither can loosen anything: tx1 compares with what is committed, and then it is decided again. A change of this
 * instance, or one that tx1 finds, is seen at once.
 */
const freshMs = 1_000
const staleMs = 3_000

interface Holder {
  state: DecisionState | null
  loadedMs: number
  loading: Promise<DecisionState> | null
  /** How often it was forgotten. */
  forgotten: number
}

const holder = () => shared<Holder>('decision-state', () => ({ state: null, loadedMs: 0, loading: null, forgotten: 0 }))

/** Forgets what is held: something moved. */
export function forgetDecisionState(): void {
  const held = holder()
  held.loadedMs = 0
  held.loading = null
  held.forgotten++
}

export async function decisionState(): Promise<DecisionState> {
  const held = holder()
  const ageMs = held.loadedMs === 0 ? Number.POSITIVE_INFINITY : monotonicMs() - held.loadedMs
  if (held.state === null || ageMs > staleMs) return reload(held)
  if (ageMs > freshMs) reload(held).catch((error) => log.warn('decision_state.not_read', errorFields(error)))
  return held.state
}

function reload(held: Holder): Promise<DecisionState> {
  if (held.loading !== null) return held.loading
  const reading = read(held).finally(() => {
    if (held.loading === reading) held.loading = null
  })
  held.loading = reading
  return reading
}

/** What was forgotten while it was being read is not kept. */
async function read(held: Holder): Promise<DecisionState> {
  const { forgotten } = held
  const state = await load(held.state)
  if (held.forgotten === forgotten) {
    held.state = state
    held.loadedMs = monotonicMs()
  }
  return state
}

async function load(before: DecisionState | null): Promise<DecisionState> {
  const [version, lists, suspensions, providers, zone] = await Promise.all([
    currentPolicyVersion(),
    currentListsVersion(),
    listSuspensions(),
    listProviderRecords(),
    getZone(),
  ])
  const off = new Set(suspensions.flatMap((entry) => ('providerId' in entry ? [entry.providerId] : [])))
  const candidates = await listCandidates(off)
  const policy =
    before?.policyVersion === version && before.policy !== null ? pick(before) : await compileVersion(version)
  return {
    ...policy,
    policyVersion: version,
    lists,
    suspensions,
    candidates,
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    zone,
  }
}

const pick = ({ policy, policySha256 }: DecisionState) => ({ policy, policySha256 })

async function compileVersion(version: number): Promise<Pick<DecisionState, 'policy' | 'policySha256'>> {
  if (version === 0) return { policy: null, policySha256: '' }
  const [stored, groups] = await Promise.all([getPolicyVersion(version), listGroupRows()])
  const compiled = compilePolicy(stored.document, version, {
    groups: groups.map(({ slug }) => slug),
    publishedAt: stored.publishedAt.getTime(),
  })
  if ('policy' in compiled) return { policy: compiled.policy, policySha256: stored.sha256 }
  log.error('policy.uncompilable', { version: String(version), count: compiled.problems.length })
  return { policy: null, policySha256: stored.sha256 }
}

/** Slugs of the groups that the policy in force names. */
export async function policyGroups(): Promise<Set<string>> {
  const { policy } = await decisionState()
  if (policy === null) return new Set()
  const conditions = [...policy.rules, ...policy.invariants].map((part) => part.if)
  return new Set([
    ...conditions.flatMap((condition) => [...(condition.groups ?? []), ...(condition.notGroups ?? [])]),
    ...policy.exceptions.flatMap((exception) => exception.groups),
  ])
}

/** The policy in force, for screens; without one there is nothing to show a level by. */
export async function requirePolicy(): Promise<CompiledPolicy> {
  const { policy } = await decisionState()
  if (policy !== null) return policy
  throw new AppError(
    'conflict',
    'No policy is published, so nothing may be sent. An owner or admin has to publish one.',
  )
}
