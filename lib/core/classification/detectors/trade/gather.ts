import type { View, Window } from '../../view'
import { type Fact, factsIn } from './facts'
import { type Cue, cuesIn, type Lexicon } from './lexicon'
import { talkEnd } from './talk'

const maxCues = 28
/** What belongs to a stretch of cues may stand this far beside it. */
const beside = 260
/** Questions are looked for at the beginning of a text only: what follows a matter belongs to it. */
const openingChars = 400

/** Evidence that stands together: distinct cues, and facts around them. */
export class Gathered {
  private readonly scores = new Map<string, number>()
  readonly terms = new Map<string, Cue>()

  constructor(readonly view: View) {}

  add(cue: Cue): boolean {
    if (this.terms.has(cue.term)) return false
    this.terms.set(cue.term, cue)
    this.scores.set(cue.name, this.of(cue.name) + cue.weight)
    return true
  }

  drop(cue: Cue): void {
    this.terms.delete(cue.term)
    this.scores.set(cue.name, this.of(cue.name) - cue.weight)
  }

  /** The weight of the distinct terms of these classes. */
  of(...names: readonly string[]): number {
    let sum = 0
    for (const name of names) sum += this.scores.get(name) ?? 0
    return sum
  }

  get start(): number {
    return this.first?.start ?? 0
  }

  get first(): Cue | undefined {
    return this.terms.values().next().value
  }

  end = 0

  /** How many facts of these kinds stand beside or between the cues; each stretch of text counts once. */
  facts(...kinds: readonly Fact['kind'][]): number {
    const starts = new Set<number>()
    for (const fact of factsIn(this.view, this.start - beside, this.end + beside, kinds)) starts.add(fact.start)
    return starts.size
  }

  /** Facts that speak against: only up to the last cue, so that nothing that follows takes a finding away. */
  factsBefore(...kinds: readonly Fact['kind'][]): number {
    let count = 0
    for (const _ of factsIn(this.view, this.start - beside, this.end, kinds)) count += 1
    return count
  }
}

/**
 * Walks over the cues of a window with those of the last `reach` characters in hand, and yields each stretch at which the
 * rule holds; the cues right behind it belong to it. Evidence only adds up: text that follows never takes one away.
 */
export function* gather(
  view: View,
  at: Window,
  lexicon: Lexicon,
  reach: number,
  rule: (gathered: Gathered) => boolean,
): Iterable<Gathered> {
  let gathered = new Gathered(view)
  let restAt = -1
  let talkUntil = -1
  for (const cue of cuesIn(view, at, lexicon)) {
    if (cue.start < restAt || cue.start < talkUntil) continue
    // A question before the matter is no part of it, and does not hide what follows.
    const end = gathered.terms.size === 0 && cue.start < openingChars ? talkEnd(view, cue.start) : null
    if (end !== null && !isNamed(view, cue.start, end)) {
      talkUntil = end
      continue
    }
    for (let first = gathered.first; first !== undefined; first = gathered.first) {
      if (first.start >= cue.start - reach && gathered.terms.size < maxCues) break
      gathered.drop(first)
    }
    const isNew = gathered.add(cue)
    gathered.end = cue.end
    if (!isNew || !rule(gathered)) continue
    yield gathered
    restAt = gathered.end + reach
    gathered = new Gathered(view)
  }
}

/** A question that names somebody is about them. */
function isNamed(view: View, start: number, end: number): boolean {
  for (const _ of factsIn(view, start - openingChars / 4, end, ['name', 'company'])) return true
  return false
}
