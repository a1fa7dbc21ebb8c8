import type { Metadata } from 'next'
import Link from 'next/link'
import { FirstDay } from '@/components/console/first-day'
import { PageHead } from '@/components/console/page-head'
import { Card } from '@/components/ui/card'
import { countOf } from '@/lib/core/i18n/format'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { page } from '@/lib/server/http/page'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { listInvitations } from '@/lib/server/operations/list-invitations'
import { listPeople } from '@/lib/server/operations/list-people'
import { listProviders } from '@/lib/server/operations/list-providers'

export const metadata: Metadata = { title: 'Console' }

export default page({ permission: 'console.open' }, async ({ actor }) => {
  const viewer = await getViewer(actor)
  const [providers, people, invitations] = await Promise.all([
    viewer.console.includes('providers') ? listProviders(actor) : [],
    viewer.console.includes('people') ? listPeople(actor) : [],
    viewer.console.includes('people') ? listInvitations(actor) : [],
  ])
  const running = providers.filter((provider) => provider.state === 'on')
  return (
    <>
      <PageHead title="Console" lead={viewer.organization} />
      {viewer.console.includes('providers') && viewer.console.includes('people') && (
        <FirstDay
          steps={[
            { name: 'Add a provider', href: '/console/providers/add', done: providers.length > 0 },
            {
              name: 'Prove it with one real answer and switch it on',
              href: providerPath(providers),
              done: running.length > 0,
            },
            {
              name: 'Invite someone',
              href: '/console/people/invite',
              done: people.length > 1 || invitations.length > 0,
            },
          ]}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        {viewer.console.includes('usage') && (
          <Tile href="/console/usage" name="Usage" text="What was used, by whom, and what it cost" />
        )}
        {viewer.console.includes('providers') && (
          <Tile href="/console/providers" name="Providers" text={`${running.length} of ${providers.length} on`} />
        )}
        {viewer.console.includes('people') && (
          <Tile href="/console/people" name="People" text={countOf(people.length, 'person', 'people')} />
        )}
        {viewer.console.includes('policy') && <Tile href="/console/policy" name="Policy" text="What may go where" />}
      </div>
    </>
  )
})

function providerPath(providers: ProviderView[]): string {
  const first = providers[0]
  return first ? `/console/providers/${first.id}` : '/console/providers/add'
}

function Tile({ href, name, text }: { href: string; name: string; text: string }) {
  return (
    <Card className="relative hover:bg-sunken">
      <h2 className="font-semibold">
        <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
          {name}
        </Link>
      </h2>
      <p className="text-muted tabular-nums">{text}</p>
    </Card>
  )
}
