import { acceptInvitationSchema } from '@/lib/core/access/people-input'
import { json, route } from '@/lib/server/http/route'
import { sessionCookie } from '@/lib/server/http/session'
import { acceptInvitation } from '@/lib/server/operations/accept-invitation'

export const POST = route({ permission: null, input: acceptInvitationSchema }, async ({ input, params, source }) => {
  const session = await acceptInvitation(params.token ?? '', input, source)
  return json({}, 201, { 'set-cookie': await sessionCookie(session.id) })
})
