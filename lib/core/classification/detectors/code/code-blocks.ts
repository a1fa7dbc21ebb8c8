import type { View } from '../../view'
import { codeFeatures } from './code-features'
import { featuresOf } from './line-features'
import { isSpace, isWordUnit } from './line-shape'
import { type LineState, startOfText } from './line-state'

/** A stretch of lines that is code, in offsets of its view. */
export interface CodeBlock {
  kind: 'source' | 'config'
  start: number
  end: number
}

/** The odds that a block must reach (natural logarithm), and how much one line may add or take: few are code alone. */
const enoughOdds = 2.6
const mostOfLine = 2.5
/** Unless it holds a whole program. */
const mostOfWhole = 3
/** A paragraph of a block is called by another name than the one before it only where its lines say so together. */
const clearLean = 1
/** Longer lines are read in pieces: minified code is code as well, and a paragraph may be one line. */
const longestPiece = 240
const shortestRest = 24

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
    const kinds = kindsOf(lines)
    for (const [first, last] of highestStretches(lines)) addBlocks(lines, kinds, first, last, blocks)
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
      for (let at = start; at < end; ) {
        const stop = at === start ? seamOf(text, at, end) : Math.min(end, at + longestPiece)
        const line = scoreLine(text, at, stop, isParted && isEmpty, state)
        at = stop
        if (line === null) continue
        lines.push(line)
        isEmpty = false
      }
      isParted = isEmpty
      state.isParted = isEmpty
    }
    start = end + 1
  }
  yield lines
}

/** Where the first piece of a line ends: words that announce something ("why is this slow: …") are a piece of their own. */
function seamOf(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longestPiece)
  let spaces = 0
  for (let at = start; at < limit; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) spaces += 1
    else if (unit === 0x3a || unit === 0x3f) {
      const isSeam = spaces > 1 && text.charCodeAt(at + 1) === 0x20 && end - at > shortestRest
      return isSeam ? at + 1 : limit
    } else if (unit !== 0x2c && unit !== 0x27 && (!isWordUnit(unit) || unit === 0x5f)) return limit
  }
  return limit
}

function isFence(text: string, start: number): boolean {
  let at = start
  while (isSpace(text.charCodeAt(at)) || text.charAt(at) === '>') at += 1
  return text.startsWith('```', at) || text.startsWith('~~~', at)
}

function scoreLine(text: string, start: number, end: number, isParted: boolean, state: LineState): Line | null {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  if (at === end) return null
  // After a seam the space is no indentation, and what was announced is on this line.
  const isRest = start > 0 && text.charCodeAt(start - 1) === 0x3a && state.isColon
  if (isRest) state.isColon = false
  let code = 0
  let config = 0
  let most = mostOfLine
  for (const feature of featuresOf(text, isRest ? at : start, end, state)) {
    const weight = weights.get(feature)
    code += weight?.[0] ?? 0
    if (feature === 'wholeProgram') most = mostOfWhole
    config += weight?.[1] ?? 0
  }
  return { start: at, end, code: Math.max(-mostOfLine, Math.min(most, code)), config, isParted }
}

/** Ruzzo and Tompa: the stretches, first and last line, whose sum is enough. Linear. */
function highestStretches(lines: readonly Line[]): [first: number, last: number][] {
  const open: { first: number; last: number; before: number; through: number; lower: number }[] = []
  let sum = 0
  lines.forEach(({ code }, index) => {
    const before = sum
    sum += code
    if (code <= 0) return
    let current = { first: index, last: index, before, through: sum, lower: -1 }
    for (;;) {
      let at = open.length - 1
      while (at >= 0 && (open[at]?.before ?? 0) >= current.before) at = open[at]?.lower ?? -1
      current.lower = at
      const lower = open[at]
      if (lower === undefined || lower.through >= current.through) break
      current = { ...lower, last: index, through: sum }
      open.length = at
    }
    open.push(current)
  })
  return open.filter(({ before, through }) => through - before >= enoughOdds).map(({ first, last }) => [first, last])
}

/**
 * Source or configuration, for each line: a paragraph is what its lines of code lean to together, and one that leans
 * nowhere is what the one before it was. Told by the lines up to its end alone.
 */
function kindsOf(lines: readonly Line[]): CodeBlock['kind'][] {
  const kinds: CodeBlock['kind'][] = []
  let before: CodeBlock['kind'] | null = null
  for (let from = 0; from < lines.length; ) {
    let lean = 0
    let to = from
    do {
      const line = lines[to]
      if (line !== undefined && line.code > 0) lean += line.config
      to += 1
    } while (to < lines.length && lines[to]?.isParted !== true)
    const own = lean > 0 ? 'config' : 'source'
    const kind: CodeBlock['kind'] = before === null || Math.abs(lean) >= clearLean ? own : before
    if (Math.abs(lean) >= clearLean) before = kind
    for (; from < to; from += 1) kinds.push(kind)
  }
  return kinds
}

function addBlocks(
  lines: readonly Line[],
  kinds: readonly CodeBlock['kind'][],
  first: number,
  last: number,
  blocks: CodeBlock[],
): void {
  let block: CodeBlock | null = null
  for (let index = first; index <= last; index += 1) {
    const line = lines[index]
    const kind = kinds[index]
    if (line === undefined || kind === undefined) continue
    if (block === null || block.kind !== kind) {
      block = { kind, start: line.start, end: line.end }
      blocks.push(block)
    } else block.end = line.end
  }
}
