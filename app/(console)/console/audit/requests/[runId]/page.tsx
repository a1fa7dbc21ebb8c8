import type { Metadata } from 'next'
import { RequestStoryPage } from '@/components/console/audit/request-story-page'
import { page } from '@/lib/server/http/page'
import { getRequestStory } from '@/lib/server/operations/get-request-story'
import { listLevels } from '@/lib/server/operations/list-levels'

export const metadata: Metadata = { title: 'One request' }

export default page({ permission: 'audit.read' }, async ({ actor, params }) => {
  const story = await getRequestStory(actor, params.runId ?? '')
  return <RequestStoryPage story={story} levels={await listLevels().catch(() => [])} />
})
