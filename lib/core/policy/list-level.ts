import { levelOf } from '../classification/level-of'
import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { isSame } from './is-same'
import { levelTableOf } from './level-table'
import type { Problem } from './problem'

/** The type of a list's findings. */
export const listType = (slug: string) => `org.term:${slug}`

/** The level that one certain finding of this type gives by itself. */
export function levelOfType(document: PolicyDocument, type: string): LevelId {
  return levelOf([{ type, confidence: 'high', count: 1, beside: [] }], levelTableOf(document)).level
}

const rowOf = (type: string) => ({ of: [type], confidence: 'medium' as const, count: 1 })

/** The level whose own row names exactly this type; null = none does, and other rows or the default speak for it. */
export function namedLevel({ levels }: PolicyDocument, type: string): LevelId | null {
  return levels.find(({ when }) => when?.some((clause) => isSame(clause, rowOf(type))))?.id ?? null
}

/** The document in which a row of this level, and no other row of its own, names the type; null = none. */
export function withTypeLevel(document: PolicyDocument, type: string, level: LevelId | null): PolicyDocument {
  const levels = document.levels.map(({ when = [], ...rest }) => {
    const others = when.filter((clause) => !isSame(clause, rowOf(type)))
    const rows = rest.id === level ? [...others, rowOf(type)] : others
    return rows.length === 0 ? rest : { ...rest, when: rows }
  })
  return { ...document, levels }
}

/** Every list that a document names, each place with its path. */
export function listsNamedIn(document: PolicyDocument): { slug: string; path: Problem['path'] }[] {
  const named = (types: readonly string[] | undefined, path: Problem['path']) =>
    (types ?? []).flatMap((type, index) =>
      type.startsWith(listType('')) ? [{ slug: type.slice(listType('').length), path: [...path, index] }] : [],
    )
  const clauses = (list: readonly { of: string[] }[] | undefined, path: Problem['path']) =>
    (list ?? []).flatMap(({ of }, index) => named(of, [...path, index, 'of']))
  return [
    ...document.levels.flatMap(({ when }, at) => clauses(when, ['levels', at, 'when'])),
    ...named(document.ignore, ['ignore']),
    ...(['rules', 'invariants'] as const).flatMap((key) =>
      document[key].flatMap((entry, at) => clauses(entry.if.findings, [key, at, 'if', 'findings'])),
    ),
    ...document.exceptions.flatMap(({ notWith }, at) => named(notWith, ['exceptions', at, 'notWith'])),
  ]
}
