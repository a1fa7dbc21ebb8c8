import type { Source } from '@/lib/core/access/actor'
import type { Setup } from '@/lib/core/access/people-input'
import { AppError } from '@/lib/core/errors'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { hashPassword, requireUncommonPassword } from '../platform/crypto/password'
import { byAnonymous } from '../store/audit-actor'
import { nameOrganization } from '../store/installation'
import { countOwners, insertPerson } from '../store/person'
import { insertPolicyVersion } from '../store/policy-version'
import { deleteSetupTokens, isSetupToken } from '../store/setup-token'
import { transact } from '../store/transaction'
import { nameZone } from '../store/usage-upkeep'
import { forgetDecisionState } from './decision-state'
import { type OpenedSession, openSession } from './open-session'
import { attempt, throttled } from './throttle-attempts'

/**
 * First run: whoever holds the token from the terminal becomes owner, once. "Local first" becomes policy version 1, as
 * without a version everything is blocked; all tokens die.
 */
export async function createFirstOwner(input: Setup, source: Source): Promise<OpenedSession> {
  requireUncommonPassword(input.password)
  const keys = await attempt(['setup'], source)
  const passwordHash = await hashPassword(input.password)
  const session = await transact(
    async ({ tx, record }) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(7316402005)::text`
      if ((await countOwners(tx)) > 0)
        throw new AppError('not_found', 'This portal is set up already. Sign in instead.')
      if (!(await isSetupToken(tx, input.token))) {
        await throttled(keys)
        throw new AppError(
          'forbidden',
          'That is not the token from the terminal. Copy it again: each start prints its own.',
          {
            details: { fields: ['token: That is not the token from the terminal. Each start prints its own.'] },
          },
        )
      }
      const { name, email } = input
      const person = await insertPerson(tx, { name, email, role: 'owner', passwordHash })
      await nameOrganization(tx, input.organization)
      if (input.zone !== undefined) await nameZone(tx, input.zone)
      const policy = await insertPolicyVersion(tx, {
        version: 1,
        document: localFirst,
        note: 'Starter policy',
        publishedBy: person.id,
      })
      await deleteSetupTokens(tx)
      const by = {
        ...byAnonymous(source),
        actor: { subject: person.subject, kind: 'person' as const, role: 'owner' as const, session: null },
      }
      await record(
        {
          type: 'setup.completed',
          outcome: 'success',
          severity: 'notice',
          ...by,
          target: { kind: 'person', id: person.subject },
        },
        {
          type: 'policy.published',
          outcome: 'success',
          severity: 'notice',
          ...by,
          target: { kind: 'policy', id: '1', label: localFirst.name },
          change: { before: {}, after: { version: 1, sha256: policy.sha256 } },
        },
      )
      return openSession({ tx, record }, { personId: person.id, subject: person.subject, role: 'owner' }, source)
    },
    { changesDecisions: true },
  )
  // What was read before there was a policy must not answer the first question.
  forgetDecisionState()
  return session
}
