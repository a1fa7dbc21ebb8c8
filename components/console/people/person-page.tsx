import Link from 'next/link'
import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import type { GroupLine, PersonDetail } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { english } from '@/lib/core/i18n/english'
import { PageHead } from '../page-head'
import { TimeAgo } from '../time-ago'
import { BackLink } from './back-link'
import { MonthCost } from './month-cost'
import { PersonGroups } from './person-groups'
import { PersonModels } from './person-models'
import { PersonRole } from './person-role'
import { PersonSignIns } from './person-sign-ins'
import { PersonStanding } from './person-standing'
import { PolicyMentions } from './policy-mentions'

interface Props {
  viewerRole: Role
  person: PersonDetail
  groups: GroupLine[]
}

/** One person: what they are, where they are signed in, and what follows from it. */
export function PersonPage({ viewerRole, person, groups }: Props) {
  const { name, email, self, mayChange } = person
  const fixed = self || !mayChange
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <BackLink href="/console/people">People</BackLink>
        <PageHead title={name} lead={email} action={<Badge>{english.role[person.role]}</Badge>} />
      </div>
      {person.state === 'disabled' && (
        <Alert>This account is deactivated: nothing below holds until somebody activates it.</Alert>
      )}
      <Facts person={person} />
      <PersonRole person={person} viewerRole={viewerRole} fixed={fixed} />
      <PersonGroups key={groupsKey(person)} person={person} groups={groups} fixed={!mayChange} />
      <PersonModels person={person} />
      <section aria-labelledby="policy-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 id="policy-heading" className="font-semibold text-lg">
          Policy
        </h2>
        <PolicyMentions mentions={person.mentions} empty="The policy says nothing of their groups in particular." />
        <p className="text-muted text-sm">
          {person.rulesForAll === 0
            ? 'The matrix holds for everyone. '
            : `The matrix and ${person.rulesForAll} more rules hold for everyone. `}
          <Link href="/console/policy" className="underline underline-offset-4">
            Open the policy
          </Link>
        </p>
      </section>
      <PersonSignIns person={person} fixed={fixed} />
      <PersonStanding person={person} fixed={fixed} />
    </>
  )
}

/** What was saved is shown anew. */
const groupsKey = ({ groups, homeGroup }: PersonDetail) =>
  `${groups.map(({ id }) => id).join()}/${homeGroup?.id ?? 'none'}`

function Facts({ person }: { person: PersonDetail }) {
  const { id, name, createdAt, lastSeenAt, month, subject } = person
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
      <Fact name="Here since">
        <TimeAgo at={createdAt} />
      </Fact>
      <Fact name="Last seen">{lastSeenAt ? <TimeAgo at={lastSeenAt} /> : 'never'}</Fact>
      <Fact name="Spend this month">
        <MonthCost of={{ person: id }} name={name} month={month} />
      </Fact>
      {subject && (
        <Fact name="In the log">
          <Link href={`/console/audit?subject=${subject}`} prefetch={false} className="underline underline-offset-4">
            What they did
          </Link>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
