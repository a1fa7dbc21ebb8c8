import type { GroupId, LevelId } from './decision'
import type { PolicyDocument } from './document'
import type { Problem } from './problem'

/** What a document must fit, beside itself: the groups there are, and the levels that chats and models have, lowest first. */
export interface HouseFacts {
  groups: readonly GroupId[]
  levelsInUse: readonly LevelId[]
}

/**
 * What would go wrong here and nowhere else: a group that is not there (its rules would hold for everyone), and a level
 * in use that was removed or changed places with another in use (what lies in chats would become freer).
 */
export function checkAgainstHouse(document: PolicyDocument, house: HouseFacts): Problem[] {
  return [...checkGroups(document, house), ...checkLevelsInUse(document, house)]
}

function checkGroups(document: PolicyDocument, { groups }: HouseFacts): Problem[] {
  const check = (names: readonly string[] | undefined, path: Problem['path']) =>
    (names ?? []).flatMap((name, index) =>
      groups.includes(name) ? [] : [{ path: [...path, index], sentence: `There is no group "${name}".` }],
    )
  const conditions = (['rules', 'invariants'] as const).flatMap((list) =>
    document[list].flatMap((entry, index) => [
      ...check(entry.if.groups, [list, index, 'if', 'groups']),
      ...check(entry.if.notGroups, [list, index, 'if', 'notGroups']),
    ]),
  )
  const exceptions = document.exceptions.flatMap((entry, index) => check(entry.for, ['exceptions', index, 'for']))
  return [...conditions, ...exceptions]
}

function checkLevelsInUse({ levels }: PolicyDocument, { levelsInUse }: HouseFacts): Problem[] {
  const rank = (id: string) => levels.findIndex((level) => level.id === id)
  const gone = levelsInUse.filter((id) => rank(id) < 0)
  if (gone.length > 0)
    return gone.map((id) => ({ path: ['levels'], sentence: `The level "${id}" is in use and cannot be removed.` }))
  return levelsInUse.flatMap((id, index) => {
    const below = levelsInUse[index - 1]
    if (below === undefined || rank(below) < rank(id)) return []
    const sentence = `"${id}" and "${below}" are both in use and cannot change places.`
    return [{ path: ['levels', rank(id)], sentence }]
  })
}
