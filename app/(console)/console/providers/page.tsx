import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/console/page-head'
import { ProviderTable } from '@/components/console/providers/provider-table'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { page } from '@/lib/server/http/page'
import { listProviders } from '@/lib/server/operations/list-providers'

export const metadata: Metadata = { title: 'Providers' }

export default page({ permission: 'providers.manage' }, async ({ actor }) => {
  const providers = await listProviders(actor)
  const add = (
    <Link href="/console/providers/add" className={buttonClass('primary')}>
      Add provider
    </Link>
  )
  if (providers.length === 0) {
    return (
      <>
        <PageHead title="Providers" />
        <EmptyState title="Add your first provider" action={add}>
          A server of your own, or a cloud account. Nothing is sent anywhere before it is here.
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title="Providers" lead="What can serve, is it well, and where do its bytes end up." action={add} />
      <ProviderTable providers={providers} />
    </>
  )
})
