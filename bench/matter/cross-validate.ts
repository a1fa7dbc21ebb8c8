import { matterFamilies } from '@/lib/core/classification/detectors/matter/matter-kinds'
import { weighWords } from '@/lib/core/classification/detectors/matter/tell-matters'
import { WordTable } from '@/lib/core/classification/detectors/matter/word-table'
import { createView } from '@/lib/core/classification/view'
import { fitWeights } from './fit-weights'
import type { LearnedText } from './read-texts'

const parts = 5

/** What each text weighs for each family by weights that were learned without it. */
export function weighUnseen(texts: readonly LearnedText[]): number[][] {
  const weighed: number[][] = []
  for (let part = 0; part < parts; part += 1) {
    const table = new WordTable(fitWeights(texts.filter((_, index) => index % parts !== part)))
    texts.forEach(({ text }, index) => {
      if (index % parts === part) weighed[index] = mostOf(text, table)
    })
  }
  return weighed
}

function mostOf(text: string, table: WordTable): number[] {
  const most = matterFamilies.map(() => Number.NEGATIVE_INFINITY)
  for (const sum of weighWords(createView('raw', text, null, ''), table))
    for (const column of most.keys()) most[column] = Math.max(most[column] ?? 0, sum.score(column))
  return most
}

/** The weight that this share of ordinary texts still reaches. */
export function thresholdAt(texts: readonly LearnedText[], weighed: number[][], column: number, share: number): number {
  const ordinary = weighed.filter((_, index) => texts[index]?.isOrdinary).map((weights) => weights[column] ?? 0)
  ordinary.sort((a, b) => b - a)
  return Math.round((ordinary[Math.floor(ordinary.length * share)] ?? 0) * 1_000) / 1_000
}
