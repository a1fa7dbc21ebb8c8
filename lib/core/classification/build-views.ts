import { isAscii } from './fold-text'
import { composeMaps, createView, type View } from './view'
import { canonicalText } from './views/canonical'
import { type DecodedRun, decodeRun, type EncodedRun, findEncodedRuns } from './views/encoded-runs'
import { unescapedText } from './views/escapes'
import { type Joined, unwrappedText } from './views/joined'
import { plainText } from './views/plain'
import { skeletonText } from './views/skeleton'
import { spliceRuns } from './views/splice-runs'
import { unspacedText } from './views/unspaced'

/** What decoding may still cost (classification.md section 2). One budget a segment; `exhausted` is never unset. */
export interface DecodeBudget {
  candidates: number
  characters: number
  exhausted: boolean
}

const maxDepth = 3
const maxCandidates = 512
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
    const text = canonical?.text ?? unescaped.text
    const map = composeMaps(unescaped.map, base.map)
    if (text.length > budget.characters) budget.exhausted = true
    else {
      budget.characters -= text.length
      addFragment(views, text, canonical ? composeMaps(canonical.map, map) : map, base, budget, depth)
    }
  }
  for (const layer of layersOf(decodedRuns(base.text, runs, budget))) {
    const { text, map } = spliceRuns(base.text, layer)
    addFragment(views, text, composeMaps(map, base.map), base, budget, depth)
  }
}

/** What the runs hold, the longest first, as far as the budget goes. */
function decodedRuns(text: string, runs: readonly EncodedRun[], budget: DecodeBudget): DecodedRun[] {
  const decoded: DecodedRun[] = []
  for (const { start, end, kind } of runs) {
    if (budget.candidates <= 0 || budget.characters <= 0) {
      budget.exhausted = true
      break
    }
    budget.candidates -= 1
    const run = decodeRun(text, start, end, kind)
    if (run === null) continue
    if (run.text.length > budget.characters) budget.exhausted = true
    else {
      budget.characters -= run.text.length
      decoded.push(run)
    }
  }
  return decoded
}

/** In the order of the text, those that overlap apart from each other: the same stretch may be read in two ways. */
function layersOf(decoded: DecodedRun[]): DecodedRun[][] {
  const layers: DecodedRun[][] = []
  for (const run of decoded.sort((a, b) => a.start - b.start)) {
    const layer = layers.find((one) => (one[one.length - 1]?.end ?? 0) <= run.start)
    if (layer === undefined) layers.push([run])
    else layer.push(run)
  }
  return layers
}

function addFragment(
  views: View[],
  text: string,
  map: Int32Array,
  base: View,
  budget: DecodeBudget,
  depth: number,
): void {
  const view = createView('decoded', text, map, base.path)
  views.push(view)
  addDecoded(views, view, budget, depth + 1)
}
