import { matterColumns, matterFamilies } from '@/lib/core/classification/detectors/matter/matter-kinds'
import { type WrittenWeights, weightStep } from '@/lib/core/classification/detectors/matter/word-table'
import { wordsOf } from '@/lib/core/classification/detectors/matter/words-of'
import { createView } from '@/lib/core/classification/view'
import type { LearnedText } from './read-texts'

const rounds = 20
const rate = 0.3
const shrink = 3e-4
/** A word must stand in so many texts, a pair of words in one more. */
const fewestTexts = 2
/** Weights below this many steps are nothing. */
const fewestSteps = 1

/** The distinct words and pairs of words of a text. */
function featuresOf(text: string): string[] {
  const forms = new Set<string>()
  let previous: string | null = null
  for (const { form } of wordsOf(createView('raw', text, null, ''), 0, text.length)) {
    forms.add(form)
    if (previous !== null) forms.add(`${previous} ${form}`)
    previous = form
  }
  return [...forms]
}

/**
 * Logistic regression of each column on the words of the texts, by seeded stochastic gradient descent with steps that
 * shrink with what was learned (AdaGrad: Duchi, Hazan, Singer 2011), each text weighed by the square root of its length.
 */
export function fitWeights(texts: readonly LearnedText[]): WrittenWeights {
  const features = texts.map(({ text }) => featuresOf(text))
  const words = commonWords(features)
  const places = new Map(words.map((word, place) => [word, place]))
  const rows = features.map((forms) => Int32Array.from(forms.flatMap((form) => places.get(form) ?? [])))
  const columns = matterColumns.map((column) => fitColumn(rows, labelsOf(texts, column), words.length))
  const written = words.flatMap((word, place) => {
    const steps = columns.map(({ weights }) => stepsOf(weights[place] ?? 0))
    while (steps.at(-1) === 0) steps.pop()
    return steps.length === 0 ? [] : [`${word} ${steps.map((step) => step || '').join(',')}`]
  })
  const biases = columns.map(({ bias }) => Math.round(bias * 1_000) / 1_000)
  return { columns: matterColumns, biases, thresholds: [], words: written }
}

const stepsOf = (weight: number) => {
  const steps = Math.round(weight / weightStep)
  return Math.abs(steps) < fewestSteps ? 0 : steps
}

function commonWords(features: readonly string[][]): string[] {
  const counts = new Map<string, number>()
  for (const forms of features) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts]
    .filter(([form, count]) => count >= fewestTexts + (form.includes(' ') ? 1 : 0))
    .map(([form]) => form)
    .sort()
}

/** 1, 0, or null for a text that says nothing of this column: a family is told from what may leave, a kind from other kinds. */
function labelsOf(texts: readonly LearnedText[], column: string): (0 | 1 | null)[] {
  const family = matterFamilies.find(({ name }) => name === column)
  const isOfFamily = (kind: string) => family?.kinds.some((one) => one === kind) ?? false
  if (family !== undefined)
    return texts.map(({ kinds }) => (kinds.some(isOfFamily) ? 1 : kinds.length === 0 ? 0 : null))
  return texts.map(({ kinds }) => (kinds.includes(column) ? 1 : kinds.length > 0 ? 0 : null))
}

function fitColumn(rows: readonly Int32Array[], labels: readonly (0 | 1 | null)[], size: number) {
  const weights = new Float64Array(size)
  const learned = new Float64Array(size).fill(1e-6)
  let bias = -1
  let learnedBias = 1e-6
  const random = seeded(20_261_128)
  const order = labels.flatMap((label, index) => (label === null ? [] : [index]))
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const row = rows[index] ?? new Int32Array()
      const scale = 1 / Math.sqrt(row.length + 1)
      let score = bias
      for (const place of row) score += (weights[place] ?? 0) * scale
      const error = 1 / (1 + Math.exp(-score)) - (labels[index] ?? 0)
      learnedBias += error * error
      bias -= (rate * error) / Math.sqrt(learnedBias)
      for (const place of row) {
        const slope = error * scale + shrink * (weights[place] ?? 0)
        learned[place] = (learned[place] ?? 0) + slope * slope
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(learned[place] ?? 1)
      }
    }
  }
  return { weights, bias }
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = list[index] ?? 0
    list[index] = list[other] ?? 0
    list[other] = kept
  }
}

/** Park and Miller's generator: the same weights on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
