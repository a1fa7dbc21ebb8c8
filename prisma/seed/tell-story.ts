import { buildHouse } from './build-house'
import { cast } from './cast'
import { planEvents, type StoryEvent } from './plan-events'
import { planTraffic, type Turn } from './plan-traffic'
import { playTurn, type Threads } from './play-turn'
import { actorOf, type Story, setPace } from './story'

/** Days that the story begins before now. */
export const storyDays = 60

/**
 * Sixty days of Harbour Clinic, told by the production's own operations: each question is classified, decided, recorded, sent
 * to a practice server and settled as any other. `onDay` hears how far it is.
 */
export async function tellStory(story: Story, nowMs: number, onDay: (day: number) => void): Promise<void> {
  await buildHouse(story)
  const admin = actorOf(story, cast[1] ?? cast[0] ?? never())
  const threads: Threads = new Map()
  let day = -1
  for (const step of inOrder(planEvents(nowMs), planTraffic(nowMs, storyDays, story.chance))) {
    story.clock.moveTo(step.atMs)
    const today = storyDays - Math.floor((nowMs - step.atMs) / 86_400_000)
    if (today !== day) onDay(today)
    day = today
    if ('happen' in step) await step.happen(story)
    else if (story.models.length > 0 && !isGone(step, nowMs)) {
      await setPace(story, admin)
      await playTurn(story, threads, step)
    }
  }
}

function inOrder(events: StoryEvent[], turns: Turn[]): (StoryEvent | Turn)[] {
  return [...events, ...turns].sort((a, b) => a.atMs - b.atMs)
}

/** Who left a week ago asks nothing any more. */
const isGone = ({ person, atMs }: Turn, nowMs: number) => person === cast.at(-1) && atMs > nowMs - 9 * 86_400_000

function never(): never {
  throw new Error('there is nobody')
}
