import type { Actor } from '@/lib/core/access/actor'
import type { Invite } from '@/lib/core/access/people-input'
import { AppError } from '@/lib/core/errors'
import { type Invited, invitePeople } from './invite-people'

/** A link for one address. */
export async function invitePerson(actor: Actor, input: Invite): Promise<Invited> {
  const [invited] = await invitePeople(actor, [input])
  if (invited === undefined) throw new AppError('internal', 'The invitation was not made. Try again.')
  return invited
}
