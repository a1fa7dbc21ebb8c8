import { notFound } from 'next/navigation'
import { PageHead } from '@/components/console/page-head'
import { ProviderDetail } from '@/components/console/providers/provider-detail'
import type { GroupView } from '@/lib/core/access/people-view'
import type { LevelView } from '@/lib/core/chat/views'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { page } from '@/lib/server/http/page'
import { listGroups } from '@/lib/server/operations/list-groups'
import { listLevels } from '@/lib/server/operations/list-levels'
import { listProviders } from '@/lib/server/operations/list-providers'

export default page({ permission: 'providers.manage' }, async ({ actor, params }) => {
  const id = String(params.id)
  const [providers, levels, groups]: [ProviderView[], LevelView[], GroupView[]] = await Promise.all([
    listProviders(actor),
    listLevels(),
    listGroups(actor),
  ])
  const provider = providers.find((one) => one.id === id)
  if (!provider) notFound()
  return (
    <>
      <title>{`${provider.name} · Gatehouse`}</title>
      <PageHead title={provider.name} />
      <ProviderDetail key={id} provider={provider} levels={levels} groups={groups} />
    </>
  )
})
