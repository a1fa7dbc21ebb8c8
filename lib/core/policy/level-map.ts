import type { LevelId } from './decision'
import type { Problem } from './problem'

/** Where chats and models go whose level is removed or changes places: from id to id. */
export interface LevelMap {
  chats: Readonly<Record<LevelId, LevelId>>
  models: Readonly<Record<LevelId, LevelId>>
}

export const emptyLevelMap: LevelMap = { chats: {}, models: {} }

/** How many chats stand at each level, and how many models are cleared up to it. */
export interface LevelUse {
  chats: Readonly<Record<LevelId, number>>
  models: Readonly<Record<LevelId, number>>
}

/** One entry that a map must have before the new order may be published. */
export interface LevelMove {
  what: keyof LevelMap
  from: LevelId
  count: number
  /** Where they may go, in the new order; none = they cannot, and the order cannot be published. */
  targets: LevelId[]
}

interface Orders {
  /** Lowest first: the order in force. */
  before: readonly LevelId[]
  after: readonly LevelId[]
}

const used = (counts: Readonly<Record<LevelId, number>>, { before }: Orders) =>
  before.filter((id) => (counts[id] ?? 0) > 0)

/**
 * What a new order of levels asks of those that use them: chats move only upward, clearances only downward (policy.md
 * section 8). A level that may stay where it is needs no entry.
 */
export function listLevelMoves(orders: Orders, use: LevelUse): LevelMove[] {
  const moves = (what: keyof LevelMap, targetsOf: typeof chatTargets): LevelMove[] =>
    used(use[what], orders).flatMap((from) => {
      const targets = targetsOf(orders, from)
      return targets.includes(from) ? [] : [{ what, from, count: use[what][from] ?? 0, targets }]
    })
  return [...moves('chats', chatTargets), ...moves('models', clearanceTargets)]
}

/** Levels that are not below anything that `from` was not below; where `from` is gone, above all that lay below it. */
function chatTargets({ before, after }: Orders, from: LevelId): LevelId[] {
  const rank = before.indexOf(from)
  const floor = Math.max(-1, ...before.slice(0, rank + 1).map((id) => after.indexOf(id)))
  const isGone = !after.includes(from)
  return after.filter((to, at) => at >= floor && (!isGone || !before.includes(to) || before.indexOf(to) > rank))
}

/** Levels under which nothing lies that `from` did not cover. */
function clearanceTargets({ before, after }: Orders, from: LevelId): LevelId[] {
  const covered = before.slice(0, before.indexOf(from) + 1)
  return after.filter((_, at) => after.slice(0, at + 1).every((id) => covered.includes(id) || !before.includes(id)))
}

/** What is wrong with a map: an entry that is missing, not asked for or in the wrong direction; or both sides together. */
export function checkLevelMap(orders: Orders, use: LevelUse, map: LevelMap): Problem[] {
  const moves = listLevelMoves(orders, use)
  const problems = moves.flatMap((move) => problemOf(move, map[move.what][move.from]))
  const asked = (what: keyof LevelMap, id: LevelId) => moves.some((move) => move.what === what && move.from === id)
  for (const what of ['chats', 'models'] as const) {
    for (const id of Object.keys(map[what])) {
      if (asked(what, id)) continue
      problems.push({ path: ['levelMap', what, id], sentence: `Nothing at the level "${id}" has to move.` })
    }
  }
  return problems.length > 0 ? problems : checkTogether(orders, use, map)
}

const whose = { chats: 'Chats stand at', models: 'Models are cleared for' }
const direction = { chats: 'above it that they rise to', models: 'below it that they are cleared for instead' }

function problemOf({ what, from, targets }: LevelMove, to: LevelId | undefined): Problem[] {
  if (to !== undefined && targets.includes(to)) return []
  const path = ['levelMap', what, from]
  const lead = `${whose[what]} "${from}", which is removed or changes places.`
  if (targets.length > 0) return [{ path, sentence: `${lead} Choose a level ${direction[what]}.` }]
  const way = what === 'chats' ? 'Keep a level above it.' : 'Change their clearance first, or keep a level below it.'
  return [{ path, sentence: `${lead} No level is left for them. ${way}` }]
}

/** Whatever each entry says alone: no model may get a chat that it was not cleared for. */
function checkTogether(orders: Orders, use: LevelUse, map: LevelMap): Problem[] {
  const { before, after } = orders
  for (const chat of used(use.chats, orders)) {
    for (const model of used(use.models, orders)) {
      const reaches = after.indexOf(map.models[model] ?? model) >= after.indexOf(map.chats[chat] ?? chat)
      if (!reaches || before.indexOf(model) >= before.indexOf(chat)) continue
      const sentence = `Models cleared for "${model}" would get chats of "${chat}". Choose a higher level for the chats, or a lower one for the models.`
      return [{ path: ['levelMap', 'chats', chat], sentence }]
    }
  }
  return []
}
