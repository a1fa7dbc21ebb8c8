import type { Source } from '@/lib/core/access/actor'
import type { AcceptInvitation } from '@/lib/core/access/people-input'
import { AppError } from '@/lib/core/errors'
import { hashPassword, requireUncommonPassword } from '../platform/crypto/password'
import { byAnonymous } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { consumeInvitation } from '../store/invitation'
import { setGroupsOf, setHomeGroup } from '../store/membership'
import { insertPerson } from '../store/person'
import { transact } from '../store/transaction'
import { type OpenedSession, openSession } from './open-session'
import { attempt } from './throttle-attempts'

export async function acceptInvitation(token: string, input: AcceptInvitation, source: Source): Promise<OpenedSession> {
  requireUncommonPassword(input.password)
  await attempt(['invitation'], source)
  const passwordHash = await hashPassword(input.password)
  try {
    return await transact(async (change) => {
      const invitation = await consumeInvitation(change.tx, token)
      if (invitation === null)
        throw new AppError('not_found', 'This invitation was used, withdrawn or has expired. Ask for a new one.')
      const { email, role, groupIds } = invitation
      const person = await insertPerson(change.tx, { name: input.name, email, role, passwordHash })
      await setGroupsOf(change.tx, person.id, groupIds)
      await setHomeGroup(change.tx, person.id, groupIds[0] ?? null)
      const by = {
        ...byAnonymous(source),
        actor: { subject: person.subject, kind: 'person' as const, role, session: null },
      }
      await change.record(
        { type: 'invitation.accepted', outcome: 'success', ...by, target: { kind: 'invitation', id: invitation.id } },
        {
          type: 'person.created',
          outcome: 'success',
          ...by,
          target: { kind: 'person', id: person.subject },
          change: { before: {}, after: { role, groups: groupIds } },
        },
      )
      return openSession(change, { personId: person.id, subject: person.subject, role }, source)
    })
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('not_found', 'This invitation was used, withdrawn or has expired. Ask for a new one.', {
        cause: error,
      })
    throw error
  }
}
