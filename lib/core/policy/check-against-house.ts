import type { GroupId } from './decision'
import type { PolicyDocument } from './document'
import { listsNamedIn } from './list-level'
import type { Problem } from './problem'

/** What a document must fit, beside itself: the groups and the lists of words that there are. */
export interface HouseFacts {
  groups: readonly GroupId[]
  lists: readonly string[]
}

/** What would go wrong here and nowhere else: a group that is not there (its rules would hold for everyone), or a list. */
export function checkAgainstHouse(document: PolicyDocument, { groups, lists }: HouseFacts): Problem[] {
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
  const unknown = listsNamedIn(document).filter(({ slug }) => !lists.includes(slug))
  const missing = unknown.map(({ slug, path }) => ({
    path,
    sentence: `There is no list "${slug}". Make it under Words, or take it out.`,
  }))
  return [...conditions, ...exceptions, ...missing]
}
