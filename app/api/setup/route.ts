import { setupSchema } from '@/lib/core/access/people-input'
import { json, route } from '@/lib/server/http/route'
import { deviceCookie, sessionCookie } from '@/lib/server/http/session'
import { createFirstOwner } from '@/lib/server/operations/create-first-owner'

export const POST = route({ permission: null, input: setupSchema }, async ({ input, source }) => {
  const session = await createFirstOwner(input, source)
  return json({}, 201, { 'set-cookie': [await sessionCookie(session.id), deviceCookie(input.email)] })
})
