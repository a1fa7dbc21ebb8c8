import type { Actor } from '@/lib/core/access/actor'
import type { Boundary } from '@/lib/core/policy/boundary'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { findInCatalogue } from '../providers/openai/find-in-catalogue'
import { findVendor } from '../providers/openai/find-vendor'
import type { FoundModel } from '../providers/provider'
import { byActor } from '../store/audit-actor'
import { insertModels, type NewModel, refreshModel } from '../store/model'
import { listProviderRows, type ProviderRecord } from '../store/provider'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { labelOf } from './update-model'

/** Served context of an Ollama model that is not loaded: one fixed value, within what it was trained with. */
const proposedContextTokens = 8_192

/** The highest level a new model may receive, said in the wizard and changed by an admin. */
function proposedClearance(policy: CompiledPolicy, boundary: Boundary, knowsLocal: boolean): string {
  const { levels } = policy
  const at = (fromTop: number) => levels[Math.max(0, levels.length - 1 - fromTop)] ?? policy.document.base
  if (boundary === 'cloud') return policy.document.base
  if (boundary === 'private') return at(1)
  return knowsLocal ? at(0) : at(1)
}

function toModel(policy: CompiledPolicy, provider: ProviderRecord, found: FoundModel, sure: boolean): NewModel {
  // A server that only proxies this model is not where its bytes end up.
  const boundary: Boundary = found.remoteHost === null ? provider.boundary : 'cloud'
  const vendor = findVendor(provider.kind, new URL(provider.baseUrl), provider.practice)
  const known = vendor === null || provider.boundary !== 'cloud' ? null : findInCatalogue(vendor, found.name)
  const { name, maxOutputTokens, abilities, remoteHost, digest, quantization } = found
  return {
    providerId: provider.id,
    name,
    boundary,
    clearance: proposedClearance(policy, boundary, sure),
    contextTokens:
      found.contextTokens ??
      (found.maxContextTokens === null ? null : Math.min(found.maxContextTokens, proposedContextTokens)),
    maxOutputTokens,
    abilities,
    remoteHost,
    digest,
    quantization,
    inputMicrosPerMillion: known?.price.input ?? null,
    cachedMicrosPerMillion: known?.price.cachedInput ?? null,
    outputMicrosPerMillion: known?.price.output ?? null,
    path: 'both',
    tier: boundary === 'cloud' ? 4 : 3,
    state: 'unknown',
  }
}

/**
 * Takes a listing over: new models arrive switched off for everyone; known ones keep what an admin set. A model that is
 * found to be proxied (or whose content changed into one that is) becomes cloud and goes off at once.
 */
export async function syncModels(
  actor: Actor,
  policy: CompiledPolicy,
  provider: ProviderRecord,
  found: FoundModel[],
  sure: boolean,
): Promise<void> {
  const rows = (await listProviderRows()).find(({ id }) => id === provider.id)?.models ?? []
  const known = new Map(rows.map((row) => [row.name, row]))
  await transact(
    async ({ tx, record }) => {
      await insertModels(
        tx,
        found.filter(({ name }) => !known.has(name)).map((model) => toModel(policy, provider, model, sure)),
      )
      for (const model of found) {
        const row = known.get(model.name)
        if (row === undefined) continue
        const next = toModel(policy, provider, model, sure)
        const became = next.boundary !== row.boundary
        const changed = became || next.digest !== row.digest || next.contextTokens !== row.contextTokens
        if (!changed) continue
        const { boundary, digest, remoteHost, quantization, abilities } = next
        const contextTokens = model.contextTokens ?? row.contextTokens
        await refreshModel(tx, row.id, { boundary, digest, remoteHost, quantization, abilities, contextTokens }, became)
        if (became)
          await record({
            type: 'model.disabled',
            outcome: 'success',
            severity: 'alarm',
            reasonCode: 'remoteHost',
            ...byActor(actor),
            target: { kind: 'model', id: row.id, label: labelOf(row.name) },
            change: { before: { boundary: row.boundary, enabled: row.enabled }, after: { boundary, enabled: false } },
          })
      }
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
}
