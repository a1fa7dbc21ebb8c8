import { acceptInvitation } from '@/lib/server/operations/accept-invitation'
import { createFirstOwner } from '@/lib/server/operations/create-first-owner'
import { createGroup } from '@/lib/server/operations/create-group'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { updatePerson } from '@/lib/server/operations/update-person'
import { type CastMember, cast, groupNames, organization, zone } from './cast'
import { actorOf, enter, type Story, sourceOf } from './story'

const minuteMs = 60_000

/** The first day: an owner, everybody else by invitation, and groups. */
export async function buildHouse(story: Story): Promise<void> {
  const [owner] = cast
  if (owner === undefined) throw new Error('there is nobody')
  const { name, email } = owner
  const source = sourceOf(story, 0)
  const { setupToken: token, password } = story
  const opened = await createFirstOwner({ token, organization, zone, name, email, password }, source)
  const sessions = new Map<CastMember, string>([[owner, opened.id]])
  await enter(story, owner, opened.id, source)
  for (const [index, member] of cast.entries()) {
    if (index === 0) continue
    story.clock.moveTo(story.clock.nowMs() + 4 * minuteMs)
    const { token: invitation } = await invitePerson(actorOf(story, owner), { email: member.email, role: member.role })
    const session = await acceptInvitation(invitation, { name: member.name, password }, sourceOf(story, index))
    sessions.set(member, session.id)
    await enter(story, member, session.id, sourceOf(story, index))
  }
  await makeGroups(story, owner)
  for (const [index, member] of cast.entries())
    await enter(story, member, sessions.get(member) ?? '', sourceOf(story, index))
}

async function makeGroups(story: Story, owner: CastMember): Promise<void> {
  for (const group of groupNames) {
    const memberIds = cast
      .filter(({ groups }) => groups.includes(group))
      .map((member) => actorOf(story, member).personId)
    story.groups.set(group, await createGroup(actorOf(story, owner), { name: group, memberIds }))
  }
  for (const member of cast) {
    const home = story.groups.get(member.groups[0] ?? 'IT')
    if (home) await updatePerson(actorOf(story, owner), actorOf(story, member).personId, { homeGroupId: home.id })
  }
}
