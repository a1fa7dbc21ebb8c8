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

/** No two words have more numbers than this between them. */
const most = 2 ** 20

/** Weights by word and by pair of words, ready to be looked up. */
export class WordTable {
  private readonly numbers = new Map<string, number>()
  private readonly placesOfWords: Int32Array
  private readonly placesOfPairs = new Map<number, number>()
  private readonly weights: Float32Array
  private readonly isFigure: Uint8Array
  private readonly width = matterColumns.length
  readonly biases: readonly number[]
  readonly thresholds: readonly number[]

  constructor({ columns, biases, thresholds, words }: WrittenWeights) {
    if (columns.join() !== matterColumns.join())
      throw new Error('The table of weights is of other kinds: generate it anew.')
    this.biases = biases
    this.thresholds = thresholds
    this.weights = new Float32Array(words.length * this.width)
    this.isFigure = new Uint8Array(words.length)
    const places: number[] = []
    words.forEach((line, place) => {
      const cut = line.lastIndexOf(' ')
      const [first = '', second] = line.slice(0, cut).split(' ')
      if (second === undefined) {
        places[this.newNumberOf(first)] = place
        this.isFigure[place] = first.startsWith('#') ? 1 : 0
      } else this.placesOfPairs.set(this.newNumberOf(first) * most + this.newNumberOf(second), place)
      line
        .slice(cut + 1)
        .split(',')
        .forEach((steps, column) => {
          this.weights[place * this.width + column] = Number(steps) * weightStep
        })
    })
    this.placesOfWords = Int32Array.from({ length: this.numbers.size }, (_, number) => places[number] ?? -1)
  }

  /** Numbers words as they come, those that have weights in pairs alone too. */
  private newNumberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.numbers.size)
    return this.numbers.size - 1
  }

  /** Of a word; -1 = it has no weight anywhere. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? -1
  }

  /** Where the word of this number has its weights; -1 = nowhere. */
  placeOf(number: number): number {
    return number < 0 ? -1 : (this.placesOfWords[number] ?? -1)
  }

  /** The same of a word and the one behind it. */
  placeOfPair(first: number, second: number): number {
    return first < 0 || second < 0 ? -1 : (this.placesOfPairs.get(first * most + second) ?? -1)
  }

  /** Is it a word, and no figure? */
  isWord(place: number): boolean {
    return this.isFigure[place] === 0
  }

  weightOf(place: number, column: number): number {
    return this.weights[place * this.width + column] ?? 0
  }
}
