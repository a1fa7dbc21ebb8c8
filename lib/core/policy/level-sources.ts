import { findKind } from '../classification/catalogue/kinds'
import type { LevelId } from './decision'
import type { PolicyDocument } from './document'
import { levelRowsOf } from './level-table'
import { capital, clauseWords } from './sentences'

/** What gives a level, in words. */
export interface LevelSources {
  /** It is what a text has in which nothing was found. */
  isBase: boolean
  /** The policy's own rows. */
  own: string[]
  /** The default rows that the policy neither names nor ignores. */
  byDefault: string[]
}

export function levelSources(document: PolicyDocument, level: LevelId): LevelSources {
  const { own, defaults } = levelRowsOf(document)
  const sentence = (row: (typeof own)[number]) => `${capital(clauseWords(row))}.`
  const isWritable = ({ of }: (typeof own)[number]) => of.every((type) => findKind(type) !== null)
  return {
    isBase: document.base === level,
    own: own.filter((row) => row.level === level).map(sentence),
    byDefault: defaults.filter((row) => row.level === level && isWritable(row)).map(sentence),
  }
}
