import { type CastMember, cast } from './cast'
import type { Chance } from './chance'
import { ask, followUp, type Question } from './topics'

const minuteMs = 60_000
const dayMs = 86_400_000

export interface Turn {
  atMs: number
  person: CastMember
  /** Turns of one conversation share it. */
  conversation: number
  question: Question
  wish: 'auto' | 'fast' | 'deep' | 'cloud'
}

/** Questions of so many days up to now, oldest first: busy on weekdays, more of it as weeks go by. */
export function planTraffic(nowMs: number, days: number, chance: Chance): Turn[] {
  const turns: Turn[] = []
  let conversation = 0
  for (let day = days; day >= 0; day--)
    for (const person of cast)
      for (let n = howMany(person, day / days, dayOfWeek(nowMs - day * dayMs), chance); n > 0; n--)
        turns.push(...converse(conversation++, person, momentOf(nowMs - day * dayMs, chance), chance))
  return [...turns, ...lately(nowMs, conversation, chance)]
    .filter(({ atMs }) => atMs < nowMs - minuteMs)
    .sort((a, b) => a.atMs - b.atMs)
}

const dayOfWeek = (ms: number) => new Date(ms).getUTCDay()

/** `age`: 1 = the first day, 0 = today. */
function howMany({ aDay }: CastMember, age: number, weekday: number, chance: Chance): number {
  const expected = aDay * (weekday === 0 || weekday === 6 ? 0.12 : 1.15 - 0.55 * age)
  return Math.floor(expected) + (chance.happens(expected % 1) ? 1 : 0)
}

/** A moment of that day's working hours, fewer at noon; UTC. */
function momentOf(dayMsOf: number, chance: Chance): number {
  const hour = chance.of([7, 8, 8, 9, 9, 10, 11, 12, 12, 13, 13, 14, 15])
  return Math.floor(dayMsOf / dayMs) * dayMs + hour * 60 * minuteMs + chance.between(0, 60 * 60 - 1) * 1_000
}

function converse(conversation: number, person: CastMember, atMs: number, chance: Chance): Turn[] {
  const wish = chance.of(['auto', 'auto', 'auto', 'auto', 'auto', 'auto', 'fast', 'deep', 'cloud', 'cloud'] as const)
  const opening = { atMs, person, conversation, question: ask(chance.of(person.topics), chance), wish }
  const more = chance.of([0, 0, 0, 1, 1, 2])
  return [
    opening,
    ...Array.from({ length: more }, (_, index) => ({
      ...opening,
      atMs: atMs + (index + 1) * chance.between(1, 6) * minuteMs,
      question: followUp(chance),
    })),
  ]
}

/** Whatever the hour is: something happened just now. */
function lately(nowMs: number, from: number, chance: Chance): Turn[] {
  return cast
    .slice(3, 9)
    .flatMap((person, index) =>
      converse(from + index, person, nowMs - chance.between(6, 55) * minuteMs, chance).slice(0, 2),
    )
}
