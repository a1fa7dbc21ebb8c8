import type { Actor } from '@/lib/core/access/actor'
import type { GroupDetail } from '@/lib/core/access/people-view'
import { AppError } from '@/lib/core/errors'
import { groupMentions } from '@/lib/core/policy/group-mentions'
import { listGroupLines, listGroupModels, listMembers } from '../store/group'
import { getPolicyDraft } from '../store/policy-draft'
import { readDraftDocument, readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

const shownMembers = 200

/** One group: who is in it, what it lets them see, and where the policy names it. */
export async function getGroup(actor: Actor, id: string): Promise<GroupDetail> {
  await requirePermission(actor, 'people.manage')
  const line = (await listGroupLines()).find((one) => one.id === id)
  if (line === undefined) throw new AppError('not_found', 'There is no such group.')
  const [members, models, published, draft] = await Promise.all([
    listMembers(id, shownMembers),
    listGroupModels(id),
    readPublishedDocument(),
    getPolicyDraft(),
  ])
  const draftDocument = readDraftDocument(draft.document)
  const { slug } = line
  return {
    ...{ id, slug, name: line.name, members, models, memberCount: line.members, atHome: line.atHome },
    mentions: groupMentions(published.document).filter(({ groups }) => groups.includes(slug)),
    inDraft: draftDocument !== null && groupMentions(draftDocument).some(({ groups }) => groups.includes(slug)),
  }
}
