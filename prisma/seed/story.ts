import { randomUUID } from 'node:crypto'
import type { Actor, Source } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { resolveActor } from '@/lib/server/operations/resolve-actor'
import { setPracticeKnobs } from '@/lib/server/operations/set-practice-knobs'
import type { CastMember, GroupName } from './cast'
import type { Chance } from './chance'
import type { SeededClock } from './seeded-clock'

/** A model as the story speaks of it. */
interface StoryModel {
  id: string
  providerId: string
  provider: string
  name: string
  /** What its server does wrong just now. */
  fault: 'none' | 'unavailable'
  /** Usual milliseconds to the first token, and for a piece of the answer. */
  firstTokenMs: number
  pieceMs: number
}

/** What the story knows of the house that it fills. */
export interface Story {
  clock: SeededClock
  chance: Chance
  setupToken: string
  password: string
  actors: Map<CastMember, Actor>
  groups: Map<GroupName, { id: string; slug: string }>
  models: StoryModel[]
}

/** Each of the cast has a network of their own, so that nobody waits for another's sign-in. */
export function sourceOf(story: Story, index: number): Source {
  const client = story.chance.of(['Chrome 142', 'Firefox 145', 'Safari 26'])
  return { requestId: randomUUID(), channel: 'console', ip: `10.20.${index + 1}.14`, client }
}

export function actorOf(story: Story, member: CastMember): Actor {
  const actor = story.actors.get(member)
  if (actor === undefined) throw new AppError('internal', `${member.name} is not in the story yet.`)
  return actor
}

/** Who this session is now: groups as they are by now. */
export async function enter(story: Story, member: CastMember, sessionId: string, source: Source): Promise<Actor> {
  const actor = await resolveActor(sessionId, source)
  if (actor === null) throw new AppError('internal', `${member.name} could not sign in.`)
  story.actors.set(member, actor)
  return actor
}

/** Delays as the models of the story have them, a little different each time. */
export async function setPace(story: Story, admin: Actor): Promise<void> {
  const { chance } = story
  for (const model of story.models)
    await setPracticeKnobs(admin, model.providerId, model.name, {
      firstTokenMs: Math.round(model.firstTokenMs * (0.7 + chance.next() ** 3 * 1.6)),
      tokenGapMs: Math.round(model.pieceMs * (0.8 + chance.next() * 0.5)),
      chunkChars: 120,
      maxEchoBytes: chance.between(300, 2_600),
      fault: model.fault === 'none' && chance.happens(0.004) ? 'server-error' : model.fault,
    })
}
