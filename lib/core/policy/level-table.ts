import { defaultRowsFor } from '../classification/default-rows'
import type { LevelRow, LevelTable } from '../classification/level-of'
import type { PolicyDocument } from './document'

type Levels = Pick<PolicyDocument, 'levels' | 'base' | 'ignore'>

/** A document's own rows, and the default rows for what they do not name. Also of a document that does not compile. */
export function levelRowsOf({ levels, base, ignore }: Levels): { own: LevelRow[]; defaults: LevelRow[] } {
  const order = levels.map(({ id }) => id)
  const own = levels.flatMap(({ id, when }) => (when ?? []).map((clause) => ({ ...clause, level: id })))
  const named = own.flatMap((row) => row.of)
  return { own, defaults: defaultRowsFor(order, base, named, ignore) }
}

/** The policy's level table: all that gives a level. */
export function levelTableOf(document: Levels): LevelTable {
  const { own, defaults } = levelRowsOf(document)
  const order = document.levels.map(({ id }) => id)
  return { order, base: document.base, ignore: document.ignore, rows: [...own, ...defaults] }
}
