import type { Source } from '@/lib/core/access/actor'
import type { SignIn } from '@/lib/core/access/people-input'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { checkPassword } from '../platform/crypto/password'
import { auditSource, byAnonymous } from '../store/audit-actor'
import { findPersonByEmail } from '../store/person'
import { transact } from '../store/transaction'
import { type OpenedSession, openSession } from './open-session'
import { attempt, passed, throttled } from './throttle-attempts'

/** One sentence for every no: which part was wrong, and whether the account exists, is nobody's business. */
const refusal = () => new AppError('unauthenticated', 'E-mail or password is wrong. Check both and try again.')

/** Signs in by e-mail and password. Unknown and disabled accounts cost the same work and get the same answer. */
export async function signIn(input: SignIn, source: Source, knownDevice: string | null): Promise<OpenedSession> {
  const keys = await attempt(['sign-in', input.email], source, knownDevice)
  const person = await findPersonByEmail(input.email)
  const active = person !== null && person.state === 'active'
  const matches = await checkPassword(input.password, active ? person.passwordHash : null)
  if (!matches || !active) {
    await throttled(keys)
    await transact(async ({ record }) => {
      await record({
        type: 'login.failed',
        outcome: 'failure',
        severity: 'notice',
        ...byAnonymous(source),
        target: { kind: 'person', id: person?.subject ?? null },
      })
    })
    throw refusal()
  }
  await passed(keys)
  return transact(async (change) => {
    const role = person.role as Role
    await change.record({
      type: 'login.succeeded',
      outcome: 'success',
      actor: { subject: person.subject, kind: 'person', role, session: null },
      source: auditSource(source),
      target: { kind: 'person', id: person.subject },
    })
    return openSession(change, { personId: person.id, subject: person.subject, role }, source)
  })
}
