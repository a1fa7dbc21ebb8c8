import Link from 'next/link'
import type { GroupDetail } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { usageUrl } from '@/lib/core/usage/usage-url'
import { PageHead } from '../page-head'
import { BackLink } from './back-link'
import { DeleteGroup } from './delete-group'
import { GroupMembers } from './group-members'
import { GroupModels } from './group-models'
import { GroupName } from './group-name'
import { PolicyMentions } from './policy-mentions'

/** One group: its name, its members, the models that it gives, and where the policy names it. */
export function GroupPage({ group }: { group: GroupDetail }) {
  const { id, name, slug, memberCount, atHome, mentions, inDraft } = group
  const spend = usageUrl('/console/usage/spend', usageQuerySchema.parse({ range: 'month', by: 'person', group: id }))
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <BackLink href="/console/people?tab=groups">Groups</BackLink>
        <PageHead
          title={name}
          lead={
            <>
              {countOf(memberCount, 'member', 'members')}, and the home group of {atHome}.{' '}
              <Link href={spend} prefetch={false} className="underline underline-offset-4">
                Spend this month
              </Link>
            </>
          }
          action={<GroupName key={name} group={group} />}
        />
      </div>
      <GroupMembers group={group} />
      <GroupModels group={group} />
      <section aria-labelledby="policy-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 id="policy-heading" className="font-semibold text-lg">
          Policy
        </h2>
        <PolicyMentions mentions={mentions} empty={`The policy in force does not name ${slug}.`} />
        {inDraft && <p className="text-muted text-sm">The open draft of the policy names it.</p>}
      </section>
      <DeleteGroup group={group} />
    </>
  )
}
