/** A stretch of a message that may be a part of a value: digit groups, a piece of a token. Offsets of the raw text. */
export interface Fragment {
  start: number
  end: number
}

/** How far from its edge a message is looked at: what is typed in parts stands at the end, and at the beginning. */
const reach = 96
const fragmentsAtMost = 2
/**
 * Tokens with a digit (or, between such, up to four capitals, as in `GB68 BARC 2005`), with one blank or sign between.
 * No part can begin where another goes on, so it is linear.
 */
const values =
  /(?<![\p{L}\p{N}])(?=[\p{L}_.+/-]{0,40}\p{N})[\p{L}\p{N}_+/.-]{2,80}(?:[ -](?:(?=[\p{L}]{0,4}\p{N})[\p{L}\p{N}]{1,12}|\p{Lu}{2,4}(?![\p{L}\p{N}])))*/gu
/** Letters alone at the edge are a part only of what has a sign that words have not: `iris@cole-`, `ghp_abc`. */
const edgeToken = /[^\s"'`“”()<>,;]{3,80}/u

/** The last parts of values in a message, the last first. */
export function fragmentsAtEnd(text: string): Fragment[] {
  const end = text.trimEnd().length
  const from = Math.max(0, end - reach)
  const found = matchesIn(text.slice(from, end), from).reverse()
  const token = new RegExp(`${edgeToken.source}$`, 'u').exec(text.slice(from, end))
  return withEdge(found, token === null ? null : { start: end - token[0].length, end })
}

/** The first parts of values in a message. */
export function fragmentsAtStart(text: string): Fragment[] {
  const start = text.length - text.trimStart().length
  const piece = text.slice(start, start + reach)
  const token = new RegExp(`^${edgeToken.source}`, 'u').exec(piece)
  const length = token?.[0].replace(/[.,;:!?]+$/, '').length ?? 0
  return withEdge(matchesIn(piece, start), length === 0 ? null : { start, end: start + length })
}

function matchesIn(text: string, offset: number): Fragment[] {
  return Array.from(text.matchAll(values), (match) => {
    const value = match[0].replace(/[.,/-]+$/, '')
    return { start: offset + match.index, end: offset + match.index + value.length }
  })
}

function withEdge(found: Fragment[], edge: Fragment | null): Fragment[] {
  const nearest = found.slice(0, fragmentsAtMost)
  if (edge === null || nearest.some(({ start, end }) => start === edge.start && end === edge.end)) return nearest
  return [edge, ...nearest]
}
