/** A list as everyone in the console sees it: that it is there, and how long it is. Never what stands in it. */
export interface WordListView {
  id: string
  slug: string
  name: string
  version: number
  terms: number
  exclusions: number
  changedAt: string
  changedBy: string | null
}

/** A list with its words: for those who may change it. */
export interface WordListDetail extends Omit<WordListView, 'terms' | 'exclusions'> {
  terms: string[]
  exclusions: string[]
}

/** Where terms of a list stand in a text, in UTF-16 offsets, end exclusive, in order. */
export interface WordTrial {
  hits: { start: number; end: number }[]
}
