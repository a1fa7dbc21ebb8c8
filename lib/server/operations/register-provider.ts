import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { RegisterProvider } from '@/lib/core/routing/provider-input'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { isInsideSpace } from '../platform/egress/denied-ranges'
import { pinAddresses } from '../platform/egress/pin-addresses'
import { newId } from '../platform/id'
import { tidyBaseUrl } from '../providers/tidy-base-url'
import { byActor } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { insertProvider, updateProviderRow } from '../store/provider'
import { bindingOf, saveProviderKey } from '../store/secret'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { getProvider } from './list-providers'
import { requirePermission } from './require-permission'

/** Saves a provider, off: its probe needs its id, its sealed key and the event that permits service calls. */
export async function registerProvider(actor: Actor, input: RegisterProvider, practice = false): Promise<ProviderView> {
  await requirePermission(actor, 'providers.manage')
  if (input.kind === 'openai' && input.boundary === 'local')
    throw new AppError('invalid_input', 'OpenAI is a cloud: choose the boundary Cloud.', {
      details: { fields: ['boundary: OpenAI is a cloud: choose the boundary Cloud.'] },
    })
  const baseUrl = tidyBaseUrl(input.kind, new URL(input.baseUrl)).href
  const pinnedAddresses = input.boundary === 'cloud' ? null : await pinAddresses(new URL(baseUrl))
  if (input.boundary === 'local' && !pinnedAddresses?.every(isInsideSpace))
    throw new AppError(
      'invalid_input',
      'This address is not inside your own network, so its models are not in-house. Choose Private or Cloud.',
      {
        details: { fields: ['boundary: This address is not inside your own network. Choose Private or Cloud.'] },
      },
    )
  const id = newId()
  try {
    await transact(
      async ({ tx, record }) => {
        const { name, kind, boundary } = input
        await insertProvider(tx, { id, name, kind, boundary, baseUrl, practice, pinnedAddresses, grantEventId: id })
        if (input.key !== undefined)
          await saveProviderKey(tx, { providerId: id, baseUrl, key: input.key, setBy: actor.personId })
        const target = { kind: 'provider' as const, id, label: name }
        const [grantEventId] = await record({
          type: 'provider.registered',
          outcome: 'success',
          severity: 'notice',
          ...byActor(actor),
          target,
          change: {
            before: {},
            after: { kind, boundary, practice, origin: bindingOf(baseUrl), addresses: pinnedAddresses ?? [] },
          },
        })
        await updateProviderRow(tx, id, { grantEventId: grantEventId ?? id })
        if (input.key !== undefined)
          await record({ type: 'secret.added', outcome: 'success', ...byActor(actor), target })
      },
      { changesDecisions: true },
    )
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('conflict', 'There is a provider of that name already.', {
        cause: error,
        details: { fields: ['name: There is a provider of that name already.'] },
      })
    throw error
  }
  forgetDecisionState()
  return getProvider(actor, id)
}
