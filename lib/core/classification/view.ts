import type { ViewName } from './finding'
import { foldText } from './fold-text'

/**
 * One reading of a segment. `map` gives, for each UTF-16 index of `text` and for its end, the raw index it came from;
 * null is the identity. `seams`: the view indices at which something between two characters was taken out.
 */
export interface View {
  name: ViewName
  text: string
  /** `foldText(text)`: what keywords and cues are looked up in. */
  folded: string
  map: Int32Array | null
  /** Where the text stands: JSON path, sheet or file, folded. */
  path: string
  /** A view made of joins alone: only what spans a seam counts, for the rest is in the other views. */
  seams: readonly number[] | null
  /** Joined of characters that stood one by one: nobody writes so by chance, and what is read counts at any length. */
  isSpelled: boolean
}

/** A part of a view in which a detector is asked to look; `at` is where its keyword stands, if it has one. */
export interface Window {
  start: number
  end: number
  /** Starts of the detector's keywords in this window, ascending. */
  hits: readonly number[]
}

export function createView(
  name: ViewName,
  text: string,
  map: Int32Array | null,
  path: string,
  seams: readonly number[] | null = null,
): View {
  return { name, text, folded: foldText(text), map, path, seams, isSpelled: false }
}

/** Raw offsets of a stretch of a view, end exclusive: never narrower than what the stretch was read from. */
export function toRaw(view: View, start: number, end: number): [start: number, end: number] {
  if (view.map === null) return [start, end]
  const first = view.map[start] ?? 0
  const last = view.map[end - 1] ?? first
  // The end is where the next character of the view begins, but not beyond what was dropped after the last one.
  const next = view.map[end] ?? last + 1
  return [first, Math.max(last + 1, Math.min(next, endOfMapped(view, end)))]
}

function endOfMapped(view: View, end: number): number {
  const last = view.map?.[end - 1] ?? 0
  const next = view.map?.[end] ?? last + 1
  return next > last ? next : last + 1
}

/** A view of a view: the outer map read through the inner one. */
export function composeMaps(outer: Int32Array, inner: Int32Array | null): Int32Array {
  if (inner === null) return outer
  const composed = new Int32Array(outer.length)
  for (let index = 0; index < outer.length; index += 1) composed[index] = inner[outer[index] ?? 0] ?? 0
  return composed
}

/** Collects the characters of a view with the index that each came from. */
export class ViewWriter {
  private readonly parts: string[] = []
  private readonly sources: number[] = []

  write(text: string, source: number): void {
    this.parts.push(text)
    for (let index = 0; index < text.length; index += 1) this.sources.push(source)
  }

  /** Copies a stretch as it stands. */
  copy(text: string, start: number, end: number): void {
    this.parts.push(text.slice(start, end))
    for (let index = start; index < end; index += 1) this.sources.push(index)
  }

  get length(): number {
    return this.sources.length
  }

  finish(sourceEnd: number): { text: string; map: Int32Array } {
    const map = new Int32Array(this.sources.length + 1)
    map.set(this.sources)
    map[this.sources.length] = sourceEnd
    return { text: this.parts.join(''), map }
  }
}
