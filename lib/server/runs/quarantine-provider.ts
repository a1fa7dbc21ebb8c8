import { errorFields, log } from '../platform/log'
import { bySystem } from '../store/audit-actor'
import { updateProviderRow } from '../store/provider'
import { transact } from '../store/transaction'

/** A server that passed a request on to another host is switched off at once; an admin looks before it serves again. */
export async function quarantineProvider(providerId: string): Promise<void> {
  log.error('provider.quarantined', { providerId, reason: 'boundaryMismatch' })
  try {
    await transact(
      async ({ tx, record }) => {
        await updateProviderRow(tx, providerId, { state: 'off' })
        await record({
          type: 'provider.state_changed',
          outcome: 'success',
          severity: 'alarm',
          reasonCode: 'boundaryMismatch',
          ...bySystem(),
          target: { kind: 'provider', id: providerId },
          change: { before: { state: 'on' }, after: { state: 'off' } },
        })
      },
      { changesDecisions: true },
    )
  } catch (error) {
    log.error('provider.quarantine_failed', { providerId, ...errorFields(error) })
  }
}
