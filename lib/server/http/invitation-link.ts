import type { InvitationView, MadeInvitation } from '@/lib/core/access/people-view'

/** An invitation with its link, as the page that asked for it is reached; it is shown once. */
export function invitationLink(
  request: Request,
  { invitation, token }: { invitation: InvitationView; token: string },
): MadeInvitation {
  const origin = request.headers.get('origin') ?? `http://${request.headers.get('host')}`
  return { invitation, link: `${origin}/invite/${token}` }
}
