import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { proposeSlug } from './propose-slug'

type Level = PolicyDocument['levels'][number]

/** As many levels as a document may have. */
export const maxLevels = 8

/** Another name or colour: the id stays, so no decision changes. */
export function withLevel(
  document: PolicyDocument,
  id: LevelId,
  change: Partial<Pick<Level, 'name' | 'colour'>>,
): PolicyDocument {
  return { ...document, levels: document.levels.map((level) => (level.id === id ? { ...level, ...change } : level)) }
}

/** Changes places with the level above (`1`) or below (`-1`); at an end, nothing. */
export function moveLevel(document: PolicyDocument, id: LevelId, step: 1 | -1): PolicyDocument {
  const at = document.levels.findIndex((level) => level.id === id)
  const [one, other] = [document.levels[at], document.levels[at + step]]
  if (one === undefined || other === undefined) return document
  const levels = document.levels.map((level) => (level === one ? other : level === other ? one : level))
  return { ...document, levels }
}

/** A new level just above another. Its cells are those of that one, so that the matrix stays monotone. */
export function addLevel(document: PolicyDocument, level: Level, above: LevelId): PolicyDocument {
  const at = document.levels.findIndex(({ id }) => id === above)
  const cells = document.matrix[above] ?? { local: 'block', private: 'block', cloud: 'block' }
  return {
    ...document,
    levels: [...document.levels.slice(0, at + 1), level, ...document.levels.slice(at + 1)],
    matrix: { ...document.matrix, [level.id]: cells },
  }
}

/** Without the level, its cells and who may lower it. What else names it is left, and named by the checks. */
export function removeLevel(document: PolicyDocument, id: LevelId): PolicyDocument {
  const { [id]: _, ...matrix } = document.matrix
  const { [id]: __, ...lowering } = document.lowering
  return { ...document, levels: document.levels.filter((level) => level.id !== id), matrix, lowering }
}

/** The id that a name suggests: a slug that no level has. Ids are for ever; empty where the name has no letters. */
export function proposeLevelId({ levels }: PolicyDocument, name: string): string {
  const slug = proposeSlug(name)
  if (slug === '') return ''
  const isTaken = (id: string) => levels.some((level) => level.id === id)
  let id = slug
  for (let n = 2; isTaken(id); n += 1) id = `${slug}-${n}`
  return id
}

/** What keeps a name from being a level's; null = it may be. `id`: of the level itself, null for a new one. */
export function findNameProblem({ levels }: PolicyDocument, id: LevelId | null, name: string): string | null {
  const written = name.trim()
  if (written === '') return 'Write a name.'
  if (written.length > 60) return 'At most 60 characters.'
  const same = levels.find((level) => level.id !== id && level.name.toLowerCase() === written.toLowerCase())
  return same === undefined ? null : 'Another level is called that already. Choose another name.'
}

/** What keeps an id from being a new level's; null = it may be. */
export function findIdProblem({ levels }: PolicyDocument, id: string): string | null {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id))
    return 'Write a short id of a–z, 0–9 and -, for example secret.'
  return levels.some((level) => level.id === id) ? 'There is a level of this id already. Choose another one.' : null
}
