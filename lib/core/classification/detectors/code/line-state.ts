/** What the lines before say about the next one. */
export interface LineState {
  /** Indentation of the last line that was not empty; -1 at the start. */
  indent: number
  /** The least indentation so far: a text that never comes to the margin was cut out of something. */
  margin: number
  /** Is an empty line before it? */
  isParted: boolean
  /** Did it end with an opener? */
  isOpen: boolean
  /** … with a colon. */
  isColon: boolean
  /** Inside a fence of Markdown, a doc string or a block comment, a folded scalar of YAML (its key's indentation, else -1). */
  isFenced: boolean
  docQuote: '' | '"""' | "'''" | '*/'
  scalarIndent: number
  /** After the head of a hunk: lines begin with the mark of a diff. */
  isDiff: boolean
  /** The last line named a place in a stack trace. */
  isTrace: boolean
  /** The last line was printed by a program. */
  isOutput: boolean
}

/** The state before the first line. */
export function startOfText(): LineState {
  return {
    indent: -1,
    margin: 99,
    isParted: false,
    isOpen: false,
    isColon: false,
    isFenced: false,
    docQuote: '',
    scalarIndent: -1,
    isDiff: false,
    isTrace: false,
    isOutput: false,
  }
}
