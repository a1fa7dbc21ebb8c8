import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLevelMap, emptyLevelMap, type LevelMap, type LevelUse, listLevelMoves } from './level-map'

const before = ['a', 'b', 'c', 'd']
const all = Object.fromEntries(before.map((id) => [id, 1]))
const everywhere: LevelUse = { chats: all, models: all }
const moves = (after: string[], use = everywhere) =>
  listLevelMoves({ before, after }, use).map(({ what, from, targets }) => `${what} ${from} → ${targets.join('|')}`)

describe('a new order of levels', () => {
  it.each([
    ['a level between others asks nothing', ['a', 'new', 'b', 'c', 'd'], []],
    ['a level on top asks nothing', ['a', 'b', 'c', 'd', 'new'], []],
    ['a level at the bottom asks nothing', ['new', 'a', 'b', 'c', 'd'], []],
    ['one removed: chats up, models down', ['a', 'b', 'd'], ['chats c → d', 'models c → a|b']],
    ['one replaced', ['a', 'b', 'new', 'd'], ['chats c → new|d', 'models c → a|b|new']],
    ['the top removed: chats have nowhere to go', ['a', 'b', 'c'], ['chats d → ', 'models d → a|b|c']],
    ['the bottom removed: models have nowhere to go', ['b', 'c', 'd'], ['chats a → b|c|d', 'models a → ']],
    ['two change places', ['a', 'c', 'b', 'd'], ['chats c → b|d', 'models b → a']],
  ])('%s', (_, after, expected) => {
    expect(moves(after)).toEqual(expected)
  })

  it('asks nothing of levels that nobody uses', () => {
    expect(moves(['d', 'a'], { chats: { a: 2 }, models: {} })).toEqual([])
    expect(moves(['a'], { chats: {}, models: { a: 1 } })).toEqual([])
  })
})

describe('checkLevelMap', () => {
  const after = ['a', 'b', 'd']
  const check = (map: Partial<LevelMap>) =>
    checkLevelMap({ before, after }, everywhere, { ...emptyLevelMap, ...map }).map(({ path }) => path.join('.'))

  it('names each entry that is missing, in the wrong direction, or not asked for', () => {
    expect(check({})).toEqual(['levelMap.chats.c', 'levelMap.models.c'])
    expect(check({ chats: { c: 'b' }, models: { c: 'd' } })).toEqual(['levelMap.chats.c', 'levelMap.models.c'])
    expect(check({ chats: { c: 'd', a: 'b' }, models: { c: 'b' } })).toEqual(['levelMap.chats.a'])
    expect(check({ chats: { c: 'd' }, models: { c: 'b' } })).toEqual([])
  })

  const orders = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.shuffledSubarray([...before, 'x', 'y'], { minLength: 1 }))
    .map(([count, order]) => ({ before: before.slice(0, count), after: order }))
  const counts = fc.record({ a: fc.nat(1), b: fc.nat(1), c: fc.nat(1), d: fc.nat(1) })

  it('lets no model get a chat that it was not cleared for, and no chat or clearance go unknown', () => {
    fc.assert(
      fc.property(orders, counts, counts, fc.infiniteStream(fc.nat(5)), (order, chats, models, draws) => {
        const use: LevelUse = { chats, models }
        const map = { chats: {} as Record<string, string>, models: {} as Record<string, string> }
        for (const { what, from, targets } of listLevelMoves(order, use)) {
          const target = targets[Number(draws.next().value) % Math.max(1, targets.length)]
          if (target !== undefined) map[what][from] = target
        }
        fc.pre(checkLevelMap(order, use, map).length === 0)
        const used = (of: Record<string, number>) => order.before.filter((id) => of[id])
        for (const chat of used(chats)) {
          const chatAfter = order.after.indexOf(map.chats[chat] ?? chat)
          expect(chatAfter).toBeGreaterThanOrEqual(0)
          for (const model of used(models)) {
            const modelAfter = order.after.indexOf(map.models[model] ?? model)
            expect(modelAfter).toBeGreaterThanOrEqual(0)
            if (modelAfter >= chatAfter)
              expect(order.before.indexOf(model)).toBeGreaterThanOrEqual(order.before.indexOf(chat))
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('moves chats only upward: never below a level that lay below them', () => {
    fc.assert(
      fc.property(orders, counts, (order, chats) => {
        for (const { from, targets } of listLevelMoves(order, { chats, models: {} })) {
          const below = order.before.slice(0, order.before.indexOf(from)).filter((id) => order.after.includes(id))
          for (const to of targets)
            for (const id of below) expect(order.after.indexOf(to)).toBeGreaterThanOrEqual(order.after.indexOf(id))
        }
      }),
    )
  })
})
