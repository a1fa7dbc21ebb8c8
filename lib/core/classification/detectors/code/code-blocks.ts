import type { View } from '../../view'
import { codeFeatures } from './code-features'
import { featuresOf, type LineState, startOfText } from './line-features'
import { isSpace } from './line-shape'

/** A stretch of lines that is code, in offsets of its view. */
export interface CodeBlock {
  kind: 'source' | 'config'
  start: number
  end: number
}

/** The odds that a block must reach (natural logarithm), and how much one line may add or take. */
const enoughOdds = 2.6
const mostOfLine = 2.5
/** A paragraph of a block is called by another name than the one before it only where its lines say so together. */
const clearLean = 1
/** Longer lines are read in pieces: minified code is code as well, and a paragraph may be one line. */
const longestPiece = 240

const blocksOfView = new WeakMap<View, readonly CodeBlock[]>()
const weights = new Map(codeFeatures.map(({ id, code, config }) => [id, [code, config] as const]))

interface Line {
  start: number
  end: number
  code: number
  config: number
  /** Is an empty line before it? */
  isParted: boolean
}

/**
 * The blocks of code in a view, in order. Lines are scored by their structure; blocks are the stretches whose sum is
 * highest (all maximal scoring subsequences, Ruzzo and Tompa 1999), where that is enough. What follows a block may make it
 * longer but never takes from it. One pass, once a view.
 */
export function codeBlocksOf(view: View): readonly CodeBlock[] {
  const known = blocksOfView.get(view)
  if (known !== undefined) return known
  const blocks: CodeBlock[] = []
  for (const lines of stretchesOf(view.text)) {
    for (const [first, last] of highestStretches(lines)) blocks.push(...blocksBetween(lines.slice(first, last + 1)))
  }
  blocksOfView.set(view, blocks)
  return blocks
}

/** The scored lines, parted at the fences of Markdown. */
function* stretchesOf(text: string): Iterable<Line[]> {
  const state = startOfText()
  let lines: Line[] = []
  let isParted = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (isFence(text, start)) {
      yield lines
      lines = []
      Object.assign(state, startOfText(), { isFenced: !state.isFenced })
    } else {
      let isEmpty = true
      for (let at = start; at < end; at += longestPiece) {
        const line = scoreLine(text, at, Math.min(end, at + longestPiece), state)
        if (line === null) continue
        lines.push({ ...line, isParted: isParted && isEmpty })
        isEmpty = false
      }
      isParted = isEmpty
      state.isParted = isEmpty
    }
    start = end + 1
  }
  yield lines
}

function isFence(text: string, start: number): boolean {
  let at = start
  while (isSpace(text.charCodeAt(at)) || text.charAt(at) === '>') at += 1
  return text.startsWith('```', at) || text.startsWith('~~~', at)
}

function scoreLine(text: string, start: number, end: number, state: LineState): Omit<Line, 'isParted'> | null {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  if (at === end) return null
  let code = 0
  let config = 0
  for (const feature of featuresOf(text, start, end, state)) {
    const weight = weights.get(feature)
    code += weight?.[0] ?? 0
    config += weight?.[1] ?? 0
  }
  return { start: at, end, code: Math.max(-mostOfLine, Math.min(mostOfLine, code)), config }
}

/** Ruzzo and Tompa: the stretches, first and last line, whose sum is enough. Linear. */
function highestStretches(lines: readonly Line[]): [first: number, last: number][] {
  const open: { first: number; last: number; before: number; through: number }[] = []
  let sum = 0
  lines.forEach(({ code }, index) => {
    const before = sum
    sum += code
    if (code <= 0) return
    let current = { first: index, last: index, before, through: sum }
    for (;;) {
      let at = open.length - 1
      while (at >= 0 && (open[at]?.before ?? 0) >= current.before) at -= 1
      const lower = open[at]
      if (lower === undefined || lower.through >= current.through) break
      current = { first: lower.first, last: index, before: lower.before, through: sum }
      open.length = at
    }
    open.push(current)
  })
  return open.filter(({ before, through }) => through - before >= enoughOdds).map(({ first, last }) => [first, last])
}

/** Source or configuration, paragraph by paragraph: one that leans nowhere is what the one before it was. */
function blocksBetween(lines: readonly Line[]): CodeBlock[] {
  const blocks: CodeBlock[] = []
  for (let index = 0; index < lines.length; ) {
    let lean = 0
    const from = index
    do {
      lean += lines[index]?.config ?? 0
      index += 1
    } while (index < lines.length && lines[index]?.isParted !== true)
    const [start, end] = [lines[from]?.start ?? 0, lines[index - 1]?.end ?? 0]
    const last = blocks[blocks.length - 1]
    const kind = lean > 0 ? 'config' : 'source'
    if (last === undefined || (last.kind !== kind && Math.abs(lean) >= clearLean)) blocks.push({ kind, start, end })
    else last.end = end
  }
  return blocks
}
