import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { matterFamilies } from '@/lib/core/classification/detectors/matter/matter-kinds'
import { thresholdAt, weighUnseen } from './matter/cross-validate'
import { fitWeights } from './matter/fit-weights'
import { readLearnedTexts } from './matter/read-texts'

// Learns the weights of words from bench/texts and the project's own cases, and writes the table that the classifier reads.
// A threshold is what so many ordinary texts, weighed by what was learned without them, still reach.
const falseShare = 0.01

const texts = readLearnedTexts()
const weighed = weighUnseen(texts)
const thresholds = matterFamilies.map((_, column) => thresholdAt(texts, weighed, column, falseShare))
const weights = { ...fitWeights(texts), thresholds }
const path = join(process.cwd(), 'lib/core/classification/detectors/matter/word-weights.json')
writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`)
console.log(`${weights.words.length} words and pairs from ${texts.length} texts`)
for (const [column, { name, kinds }] of matterFamilies.entries()) {
  const of = texts.flatMap(({ kinds: own }, index) =>
    own.some((kind) => kinds.some((one) => one === kind)) ? [index] : [],
  )
  const told = of.filter((index) => (weighed[index]?.[column] ?? 0) >= (thresholds[column] ?? 0)).length
  console.log(`${name}: ${told} of ${of.length} told by weights learned without them, at ${thresholds[column]}`)
}
