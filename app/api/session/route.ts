import { signInSchema } from '@/lib/core/access/people-input'
import { json, route } from '@/lib/server/http/route'
import { deviceCookie, endedSessionCookie, readDevice, sessionCookie } from '@/lib/server/http/session'
import { signIn } from '@/lib/server/operations/sign-in'
import { signOut } from '@/lib/server/operations/sign-out'

export const POST = route({ permission: null, input: signInSchema }, async ({ input, source, request }) => {
  const session = await signIn(input, source, readDevice(request.headers.get('cookie'), input.email))
  return json({}, 200, { 'set-cookie': [await sessionCookie(session.id), deviceCookie(input.email)] })
})

export const DELETE = route({ permission: 'chat.use', owns: 'session' }, async ({ actor }) => {
  await signOut(actor)
  return json({}, 200, { 'set-cookie': endedSessionCookie() })
})
