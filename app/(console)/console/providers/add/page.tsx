import type { Metadata } from 'next'
import { PageHead } from '@/components/console/page-head'
import { AddProvider } from '@/components/console/providers/add-provider'
import { page } from '@/lib/server/http/page'

export const metadata: Metadata = { title: 'Add provider' }

export default page({ permission: 'providers.manage' }, async () => (
  <>
    <PageHead
      title="Add provider"
      lead="It starts switched off. A real answer proves it, then you choose who sees its models."
    />
    <AddProvider />
  </>
))
