import type { Metadata } from 'next'
import { FirstModel } from '@/components/console/providers/first-model'
import { page } from '@/lib/server/http/page'
import { listProviders } from '@/lib/server/operations/list-providers'
import { EntryPage } from '../../_components/entry-page'

export const metadata: Metadata = { title: 'First model' }

export default page({ permission: 'providers.manage' }, async ({ actor }) => {
  const providers = await listProviders(actor)
  return (
    <EntryPage
      wide
      title="Your first model"
      lead="A server on this machine, one at an address you type, or a practice server to try everything without a model."
    >
      <FirstModel registered={providers} />
    </EntryPage>
  )
})
