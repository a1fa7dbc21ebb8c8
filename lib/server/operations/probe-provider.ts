import type { Actor } from '@/lib/core/access/actor'
import { AppError, isAppError } from '@/lib/core/errors'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { ProbeLine, ProviderView } from '@/lib/core/routing/provider-view'
import { adapterFor } from '../providers/adapters'
import type { FoundModel, ServerFacts } from '../providers/provider'
import { toProviderFailure } from '../providers/provider-failure'
import { egressTarget } from '../store/egress-target'
import { listProviderCandidates } from '../store/model'
import { findProvider, type ProviderRecord, saveProbe, servicePermit } from '../store/provider'
import { decisionState, forgetDecisionState, requirePolicy } from './decision-state'
import { getProvider } from './list-providers'
import { probeGeneration } from './probe-generation'
import { contactFailure, line } from './probe-lines'
import { requirePermission } from './require-permission'
import { serviceConnection } from './service-connection'
import { syncModels } from './sync-models'

const contactMs = 20_000

/** Tests a provider, line by line, with one real generation as the proof; its models are listed on the way. */
export async function probeProvider(actor: Actor, id: string): Promise<{ lines: ProbeLine[]; provider: ProviderView }> {
  await requirePermission(actor, 'providers.manage')
  const provider = await findProvider(id)
  if (provider === null) throw new AppError('not_found', 'There is no such provider.')
  const contact = await makeContact(provider)
  const lines = 'lines' in contact ? contact.lines : await testModels(actor, provider, contact)
  await saveProbe(id, lines, 'facts' in contact ? contact.facts : null)
  forgetDecisionState()
  return { lines, provider: await getProvider(actor, id) }
}

interface Contact {
  facts: ServerFacts
  models: FoundModel[]
}

async function makeContact(provider: ProviderRecord): Promise<Contact | { lines: ProbeLine[] }> {
  const connection = serviceConnection(egressTarget(provider), servicePermit(provider))
  const adapter = adapterFor(provider.kind)
  const signal = AbortSignal.timeout(contactMs)
  try {
    const facts = await adapter.probe(connection, signal)
    return { facts, models: await adapter.listModels(connection, signal) }
  } catch (error) {
    const failure = connection.refusal() ?? (isAppError(error) ? error : toProviderFailure(error))
    return { lines: contactFailure(provider, failure) }
  }
}

async function testModels(actor: Actor, provider: ProviderRecord, { facts, models }: Contact): Promise<ProbeLine[]> {
  const policy = await requirePolicy()
  // Where neither guard can be shown, the proposed clearance stays a level below the top.
  const sure = provider.kind !== 'ollama' || facts.cloudOff === true || facts.knowsLocalSuffix === true
  await syncModels(actor, policy, provider, models, sure)
  const version = facts.version === null ? '' : ` (version ${facts.version})`
  const lines = [
    line('address', 'pass', new URL(provider.baseUrl).host),
    line('reachable', 'pass', `It answers${version}.`),
    line('sign-in', 'pass', 'Accepted.'),
    models.length > 0
      ? line('models', 'pass', `${models.length} ${models.length === 1 ? 'model' : 'models'} listed.`)
      : line(
          'models',
          'fail',
          'It has no models yet.',
          provider.kind === 'ollama'
            ? 'Fetch one: ollama pull llama3.3'
            : 'Load a model on the server, then test again.',
        ),
    ...remoteLines(provider, facts, models),
  ]
  const candidate = await pickCandidate(provider)
  if (candidate === null) return lines
  forgetDecisionState()
  return [...lines, ...(await probeGeneration(actor, policy, await decisionState(), provider, candidate))]
}

function remoteLines(provider: ProviderRecord, facts: ServerFacts, models: FoundModel[]): ProbeLine[] {
  if (provider.kind !== 'ollama' || provider.boundary === 'cloud') return []
  const remote = models.filter(({ remoteHost }) => remoteHost !== null)
  if (remote.length > 0)
    return [
      line(
        'remote-models',
        'warn',
        `${remote.length} of its models only pass requests on to a cloud: listed as cloud, and off.`,
        'To keep this server in-house for good, start it with OLLAMA_NO_CLOUD=1',
      ),
    ]
  if (facts.cloudOff === true || facts.knowsLocalSuffix === true)
    return [line('remote-models', 'pass', 'It passes nothing on to a cloud.')]
  return [
    line(
      'remote-models',
      'warn',
      'It cannot show that it never passes requests on to a cloud, so its models are cleared one level below the top.',
      'Start it with OLLAMA_NO_CLOUD=1, then test again.',
    ),
  ]
}

/** A model that answers text on this very server; one that is already known to be well first. */
async function pickCandidate(provider: ProviderRecord): Promise<Candidate | null> {
  const candidates = await listProviderCandidates(provider.id)
  const able = candidates.filter(({ boundary, abilities }) => boundary === provider.boundary && !abilities.embeddings)
  return able.find(({ state }) => state === 'healthy') ?? able[0] ?? null
}
