import { json, route } from '@/lib/server/http/route'
import { endedSessionCookie } from '@/lib/server/http/session'
import { signOutEverywhere } from '@/lib/server/operations/sign-out-everywhere'

export const DELETE = route({ permission: 'chat.use', owns: 'session' }, async ({ actor }) => {
  await signOutEverywhere(actor)
  return json({}, 200, { 'set-cookie': endedSessionCookie() })
})
