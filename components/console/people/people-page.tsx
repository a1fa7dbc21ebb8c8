import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { PageHead } from '../page-head'
import { type PeopleTab, PeopleTabs } from './people-tabs'

interface Props {
  tab: PeopleTab
  invitations: number
  children: ReactNode
}

/** Head and tabs of the people, their groups and who was asked to join. */
export function PeoplePage({ tab, invitations, children }: Props) {
  return (
    <>
      <PageHead
        title="People"
        lead="Who is here, and with what role."
        action={
          <Link href="/console/people/invite" className={buttonClass('primary')}>
            Invite people
          </Link>
        }
      />
      <PeopleTabs open={tab} invitations={invitations} />
      {children}
    </>
  )
}
