import { isAscii } from './fold-text'
import { composeMaps, createView, type View } from './view'
import { canonicalText } from './views/canonical'
import { type DecodedRun, decodeRun, findEncodedRuns } from './views/encoded-runs'
import { unescapedText } from './views/escapes'
import { type Joined, unwrappedText } from './views/joined'
import { plainText } from './views/plain'
import { skeletonText } from './views/skeleton'
import { unspacedText } from './views/unspaced'

/** What decoding may still cost (classification.md section 2). One budget a segment; `exhausted` is never unset. */
export interface DecodeBudget {
  candidates: number
  characters: number
  exhausted: boolean
}

const maxDepth = 3
const maxCandidates = 512
const contextBefore = 64
const contextAfter = 32
const maxDecodedCharacters = 4 * 1024 * 1024

/** The budget of one segment: output at most four times its length. Small texts may still hold one small value. */
export function createDecodeBudget(length: number): DecodeBudget {
  return { candidates: maxCandidates, characters: Math.min(4 * length + 256, maxDecodedCharacters), exhausted: false }
}

/**
 * Every reading of a segment, each mapped to raw offsets. ASCII text without decodable, spaced, wrapped or marked-up runs
 * has one: the cheap path.
 */
export function buildViews(text: string, path: string, budget: DecodeBudget): View[] {
  const canonical = isAscii(text) ? null : canonicalText(text)
  const base =
    canonical === null
      ? createView('raw', text, null, path)
      : createView('canonical', canonical.text, canonical.map, path)
  const views = [base]
  const skeleton = skeletonText(base.text)
  if (skeleton !== null) views.push(createView('skeleton', skeleton, base.map, path))
  const letters = views[views.length - 1] ?? base
  const plain = plainText(letters.text)
  if (plain !== null) views.push(createView('plain', plain.text, composeMaps(plain.map, letters.map), path))
  addJoined(views, letters, views[views.length - 1] ?? base)
  // What was invisible may be an escape (NUL between the bytes of UTF-16), so decoding reads the raw text's own letters.
  addDecoded(views, letters, budget, 0)
  return views
}

/** Signs between single characters look like markup: they are read before it is taken out. */
function addJoined(views: View[], marked: View, plain: View): void {
  const unspaced = unspacedText(marked.text)
  if (unspaced !== null) views.push({ ...viewOfJoined(unspaced, marked), isSpelled: true })
  const unwrapped = unwrappedText(plain.text)
  if (unwrapped !== null) views.push(viewOfJoined(unwrapped, plain))
}

function viewOfJoined(joined: Joined, base: View): View {
  return createView('joined', joined.text, composeMaps(joined.map, base.map), base.path, joined.seams)
}

function addDecoded(views: View[], base: View, budget: DecodeBudget, depth: number): void {
  const unescaped = unescapedText(base.text)
  const runs = findEncodedRuns(base.text)
  if (unescaped === null && runs.length === 0) return
  if (depth === maxDepth) {
    // Past the depth only what decodes for certain counts as a disguise: a stray escape is ordinary text.
    if (runs.length > 0) budget.exhausted = true
    return
  }
  if (unescaped !== null) {
    const canonical = canonicalText(unescaped.text)
    const map = composeMaps(unescaped.map, base.map)
    addFragment(
      views,
      canonical?.text ?? unescaped.text,
      canonical ? composeMaps(canonical.map, map) : map,
      base,
      budget,
      depth,
    )
  }
  for (const { start, end, kind } of runs) {
    if (budget.candidates <= 0 || budget.characters <= 0) {
      budget.exhausted = true
      return
    }
    budget.candidates -= 1
    const decoded = decodeRun(base.text, start, end, kind)
    if (decoded !== null) addFragment(views, ...inPlace(base, decoded), base, budget, depth)
  }
}

/** A decoded run between the words around it: what is announced before a value holds for it in any encoding. */
function inPlace(base: View, { text, sources, start, end }: DecodedRun): [text: string, map: Int32Array] {
  const from = Math.max(0, start - contextBefore)
  const to = Math.min(base.text.length, end + contextAfter)
  const before = Int32Array.from({ length: start - from }, (_, index) => from + index)
  const after = Int32Array.from({ length: to - end + 1 }, (_, index) => end + index)
  const map = new Int32Array(before.length + sources.length + after.length)
  map.set(before)
  map.set(sources, before.length)
  map.set(after, before.length + sources.length)
  return [base.text.slice(from, start) + text + base.text.slice(end, to), composeMaps(map, base.map)]
}

function addFragment(
  views: View[],
  text: string,
  map: Int32Array,
  base: View,
  budget: DecodeBudget,
  depth: number,
): void {
  if (text.length > budget.characters) {
    budget.exhausted = true
    return
  }
  budget.characters -= text.length
  const view = createView('decoded', text, map, base.path)
  views.push(view)
  addDecoded(views, view, budget, depth + 1)
}
