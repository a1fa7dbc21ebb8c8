import type { View } from '../../view'
import { carrier, dataKey, dictated, keyword, label, pageMark } from './marking-places'

const maxLine = 240
const edgeLines = 3
const labelChars = 72
const edgesOfView = new WeakMap<View, [head: number, tail: number]>()

/** A marking stands in capitals, alone on a line, at its edge, in brackets, in a file's name, or after a word that says so. */
export function isMarking(view: View, start: number, end: number, variant: string): boolean {
  const { text } = view
  const lineBefore = text.slice(Math.max(0, start - maxLine), start)
  const lineAfter = text.slice(end, end + maxLine)
  const before = lineBefore.slice(lineBefore.lastIndexOf('\n') + 1)
  const newline = lineAfter.indexOf('\n')
  const after = newline < 0 ? lineAfter : lineAfter.slice(0, newline)
  const foldedBefore = view.folded.slice(Math.max(0, start - labelChars), start)
  // Most words stand behind no sign that a place ends with.
  const hasSign = /[:：=>"'“„«「『(#[]|\b(?:as|ed) $/.test(foldedBefore.slice(-20).split('\n').at(-1) ?? '')
  if (hasSign && isPlaced(foldedBefore, variant)) return true
  const written = text.slice(start, end)
  const isNative = !/[a-z]/i.test(written)
  const isCapital = !isNative && written === written.toUpperCase()
  const opens = /^[^\p{L}\p{N}]{0,12}$/u.test(before)
  const closes = /^[^\p{L}\p{N}]{0,12}$/u.test(after)
  if (opens && closes) return text.length > end - start + 4
  if (/[[(【《<>{*]\s?$/.test(before) && /^\s?[\])】》<>}*–—|/-]/.test(after))
    return isCapital || isNative || /^\p{Lu}/u.test(written) || (isHead(view, start) && isPlain(variant, written))
  if (isFileName(before, after, opens)) return isCapital || /[_.-]$/.test(before)
  const isEdge = start < edgesOf(view)[0] || end > edgesOf(view)[1]
  if ((isCapital || isNative) && (opens || closes)) return isNative ? /^[\s\p{P}]/u.test(after) || closes : true
  if (isCapital && isEdge) return /(?:^|[-–—|:;,.•*/])\s*$/.test(before) || /^\s*(?:[-–—|:.;•*]|$)/.test(after)
  // Pushed to the side of a header or footer.
  if (closes && /^\p{Lu}/u.test(written) && /(?:[ \t]{3,}|[|·•–—-]\s|\s\/\s)$/.test(before)) return true
  if (isEdge && /^\p{Lu}/u.test(written) && /\s[|·•–—/-]\s$/.test(before) && /^\s[|·•–—/-]\s/.test(after)) return true
  if (isPhrased(view, start, before, after, variant)) return true
  return (
    isEdge && /^[^\p{L}\p{N}]{0,4}$/u.test(before) && /^\s*(?:[-–—:|.;,/]|$)/.test(after) && /^\p{Lu}/u.test(written)
  )
}

/** Behind a word that says that a marking follows. */
function isPlaced(before: string, variant: string): boolean {
  if (label.test(before) || dataKey.test(before) || dictated.test(before)) return true
  if (!variant.endsWith('confidential')) return /(?:^|\s)#$/.test(before) && variant === 'restricted'
  return keyword.test(before) || /(?:^|\s)#$/.test(before)
}

/** In the first line, or right behind what may be a subject. */
function isHead(view: View, start: number): boolean {
  return start < edgesOf(view)[0]
}

/** Words that say so in small letters too; "internal" and "secret" alone are words of any text. */
function isPlain(variant: string, written: string): boolean {
  return variant === 'confidential' || variant === 'strictly-confidential' || /\s/.test(written)
}

/** The marking's place is plain from the rest of its line: a kind of document before it, a page or an owner beside it. */
function isPhrased(view: View, start: number, before: string, after: string, variant: string): boolean {
  const written = view.text.slice(start, start + 24)
  const folded = view.folded.slice(start - before.length, start)
  const ends = /^[^\p{L}\p{N}]{0,12}$/u.test(after)
  const stops = ends || /^\s?[.,;:|–—-](?:\s|$)/.test(after)
  if (stops && carrier.test(folded)) return true
  const isUpper = /^\p{Lu}/u.test(written)
  if (isUpper && stops && (pageMark.test(folded) || pageMark.test(after.slice(0, 60).toLowerCase()))) return true
  if (!isHead(view, start) || !isPlain(variant, written.split(/[^\p{L}\s]/u)[0]?.trim() ?? '')) return false
  if (/^\W{0,4}$/.test(before))
    return /^(?:\s[-–—|]|[-–—|:])\s/.test(after) && !/^:\s*(?:true|false|yes|no|\d)/.test(after)
  return ends && /\s[|·•–—-]\s$/.test(before)
}

/** The whole line is one token with an extension: a name, and the word one of its parts. */
function isFileName(before: string, after: string, opens: boolean): boolean {
  const name = /(?:^|[\s"'/\\])([^\s"'/\\]{0,80})$/.exec(before)?.[1] ?? ''
  const rest = /^[^\s"']{0,80}/.exec(after)?.[0] ?? ''
  return /\.[a-z0-9]{2,5}[,.;:]?$/i.test(rest) && (opens || /[_.-]$/.test(name)) && /^[_.\s-]/.test(rest)
}

/** Where the first lines end and the last ones begin. */
function edgesOf(view: View): [head: number, tail: number] {
  const known = edgesOfView.get(view)
  if (known !== undefined) return known
  const { text } = view
  let head = 0
  for (let line = 0; line < edgeLines && head >= 0; line += 1) head = text.indexOf('\n', head) + 1 || -1
  let tail = text.length
  for (let line = 0; line < edgeLines && tail > 0; line += 1) tail = text.lastIndexOf('\n', tail - 1)
  const edges: [number, number] = [head < 0 ? text.length : head, Math.max(0, tail)]
  edgesOfView.set(view, edges)
  return edges
}
