import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { deleteProviderRow, findProvider, type ProviderRecord } from '../store/provider'
import { deleteProviderKey } from '../store/secret'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { switchPracticeServer } from './practice-servers'
import { requirePermission } from './require-permission'

async function requireProvider(id: string): Promise<ProviderRecord> {
  const provider = await findProvider(id)
  if (provider === null) throw new AppError('not_found', 'There is no such provider.')
  return provider
}

/** Removes a provider, its models and its key. What was sent to it stays in ledger and log. */
export async function removeProvider(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'providers.manage')
  const provider = await requireProvider(id)
  await transact(
    async ({ tx, record }) => {
      await deleteProviderKey(tx, id)
      await deleteProviderRow(tx, id)
      await record({
        type: 'provider.removed',
        outcome: 'success',
        severity: 'notice',
        ...byActor(actor),
        target: { kind: 'provider', id, label: provider.name },
      })
    },
    { changesDecisions: true },
  )
  if (provider.practice) await switchPracticeServer(provider, false)
  forgetDecisionState()
}
