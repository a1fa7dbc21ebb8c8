import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button-class'
import { english } from '@/lib/core/i18n/english'
import { page } from '@/lib/server/http/page'
import { findInvitation } from '@/lib/server/operations/find-invitation'
import { EntryPage } from '../../_components/entry-page'
import { InvitationForm } from '../../_components/invitation-form'

export const metadata: Metadata = { title: 'Invitation' }

export default page({ permission: null }, async ({ params }) => {
  const token = String(params.token)
  const invitation = await findInvitation(token)
  if (!invitation) {
    return (
      <EntryPage
        title="This invitation no longer opens"
        lead="It was used, withdrawn, or is older than seven days. Ask whoever sent it for a new one."
      >
        <Link href="/sign-in" className={buttonClass('outline')}>
          I have an account already
        </Link>
      </EntryPage>
    )
  }
  const role = english.role[invitation.role].toLowerCase()
  return (
    <EntryPage
      title={`Join ${invitation.organization}`}
      lead={`${invitation.inviter} invites you as ${role === 'member' ? 'a member' : `an ${role}`}.`}
    >
      <InvitationForm token={token} email={invitation.email} />
    </EntryPage>
  )
})
