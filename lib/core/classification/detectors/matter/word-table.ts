import { matterColumns } from './matter-kinds'

/** As `npm run generate:weights` writes it: columns, what each begins at, and a line a word or pair of words. */
export interface WrittenWeights {
  columns: readonly string[]
  biases: readonly number[]
  /** Of each family: what a text must weigh. */
  thresholds: readonly number[]
  /** `form weight,weight,…`, in steps, without the zeros at the end. */
  words: readonly string[]
}

/** Weights are kept in steps of this size. */
export const weightStep = 1 / 8

/** Weights by word and by pair of words, ready to be looked up. */
export class WordTable {
  private readonly places = new Map<string, number>()
  private readonly weights: Float32Array
  private readonly words: Uint8Array
  private readonly width = matterColumns.length
  readonly biases: readonly number[]
  readonly thresholds: readonly number[]

  constructor({ columns, biases, thresholds, words }: WrittenWeights) {
    if (columns.join() !== matterColumns.join())
      throw new Error('The table of weights is of other kinds: generate it anew.')
    this.biases = biases
    this.thresholds = thresholds
    this.weights = new Float32Array(words.length * this.width)
    this.words = new Uint8Array(words.length)
    words.forEach((line, place) => {
      const cut = line.lastIndexOf(' ')
      this.words[place] = line.startsWith('#') || line.indexOf(' ') < cut ? 0 : 1
      this.places.set(line.slice(0, cut), place)
      line
        .slice(cut + 1)
        .split(',')
        .forEach((steps, column) => {
          this.weights[place * this.width + column] = Number(steps) * weightStep
        })
    })
  }

  get size(): number {
    return this.places.size
  }

  /** Where a word, or two with a blank between, has its weights; -1 = nowhere. */
  placeOf(form: string): number {
    return this.places.get(form) ?? -1
  }

  /** Is it a word, and neither a pair nor a figure? */
  isWord(place: number): boolean {
    return this.words[place] === 1
  }

  weightOf(place: number, column: number): number {
    return this.weights[place * this.width + column] ?? 0
  }
}
