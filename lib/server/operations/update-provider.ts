import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { UpdateProvider } from '@/lib/core/routing/provider-input'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { pinAddresses } from '../platform/egress/pin-addresses'
import { tidyBaseUrl } from '../providers/tidy-base-url'
import { byActor } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { findProvider, type ProviderChange, type ProviderRecord, updateProviderRow } from '../store/provider'
import { bindingOf, deleteProviderKey, saveProviderKey } from '../store/secret'
import { type Change, transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { getProvider } from './list-providers'
import { switchPracticeServer } from './practice-servers'
import { requirePermission } from './require-permission'

async function requireProvider(id: string): Promise<ProviderRecord> {
  const provider = await findProvider(id)
  if (provider === null) throw new AppError('not_found', 'There is no such provider.')
  return provider
}

/** Name, address, state and key. A new address takes the key away: it is bound to the old one and must be typed again. */
export async function updateProvider(actor: Actor, id: string, input: UpdateProvider): Promise<ProviderView> {
  await requirePermission(actor, 'providers.manage')
  const provider = await requireProvider(id)
  if (provider.practice && input.baseUrl !== undefined)
    throw new AppError('invalid_input', 'A practice server has the address that it announces.')
  const baseUrl =
    input.baseUrl === undefined ? provider.baseUrl : tidyBaseUrl(provider.kind, new URL(input.baseUrl)).href
  const moved = bindingOf(baseUrl) !== bindingOf(provider.baseUrl)
  const change: ProviderChange = {
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(input.state === undefined ? {} : { state: input.state }),
    ...(moved ? { baseUrl } : {}),
    ...(moved && provider.boundary !== 'cloud' ? { pinnedAddresses: await pinAddresses(new URL(baseUrl)) } : {}),
  }
  try {
    await transact(
      async (within) => {
        await recordChange(actor, provider, change, within)
        if (moved && input.key === undefined) await deleteProviderKey(within.tx, id)
        if (input.key !== undefined) await reenterKey(actor, provider, baseUrl, input.key, within)
      },
      { changesDecisions: true },
    )
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('conflict', 'There is a provider of that name already.', { cause: error })
    throw error
  }
  if (provider.practice && input.state !== undefined) await switchPracticeServer(provider, input.state === 'on')
  forgetDecisionState()
  return getProvider(actor, id)
}

async function recordChange(
  actor: Actor,
  provider: ProviderRecord,
  change: ProviderChange,
  { tx, record }: Change,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  const shown = (of: { name?: string; state?: string; baseUrl?: string }) => ({
    ...(of.name === undefined ? {} : { name: of.name }),
    ...(of.state === undefined ? {} : { state: of.state }),
    ...(of.baseUrl === undefined ? {} : { origin: bindingOf(of.baseUrl) }),
  })
  const before = shown(
    Object.fromEntries(Object.keys(change).map((key) => [key, provider[key as keyof ProviderRecord]])),
  )
  const [eventId] = await record({
    type: change.state === undefined ? 'provider.changed' : 'provider.state_changed',
    outcome: 'success',
    severity: 'notice',
    ...byActor(actor),
    target: { kind: 'provider', id: provider.id, label: provider.name },
    change: { before, after: shown(change) },
  })
  await updateProviderRow(tx, provider.id, {
    ...change,
    ...(change.baseUrl && eventId ? { grantEventId: eventId } : {}),
  })
}

async function reenterKey(
  actor: Actor,
  provider: ProviderRecord,
  baseUrl: string,
  key: string,
  { tx, record }: Change,
): Promise<void> {
  await saveProviderKey(tx, { providerId: provider.id, baseUrl, key, setBy: actor.personId })
  await record({
    type: 'secret.reentered',
    outcome: 'success',
    severity: 'notice',
    ...byActor(actor),
    target: { kind: 'provider', id: provider.id, label: provider.name },
  })
}
