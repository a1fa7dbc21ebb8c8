import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matterFamilies } from '@/lib/core/classification/detectors/matter/matter-kinds'
import { readOwnCases } from '../classify/case'

/** A text to learn from: what it is about, or nothing. */
export interface LearnedText {
  text: string
  /** Kinds of `matterFamilies`; none = it may leave. */
  kinds: string[]
  /** What people ask on any day, and no look-alike of something confidential: false alarms are counted over these. */
  isOrdinary: boolean
}

const folder = join(process.cwd(), 'bench', 'texts')
const isMatter = new Set<string>(matterFamilies.flatMap(({ kinds }) => [...kinds]))

/**
 * The texts of bench/texts (`== kind language`, then the text) and the project's own cases, but for those that are kept
 * apart to measure with.
 */
export function readLearnedTexts(): LearnedText[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseTexts(readFileSync(join(folder, name), 'utf8'), name.startsWith('ordinary')))
  const own = readOwnCases()
    .filter(({ set }) => !set.endsWith('-held') && !/secrets|basics/.test(set))
    .map(({ set, text, expect, types }) => ({
      text: Array.isArray(text) ? text.join('\n') : text,
      kinds: expect === 'finding' && set !== 'own-code' ? [...new Set(types.map(kindOf))] : [],
      isOrdinary: set === 'own-office',
      isOther: expect === 'finding' && set !== 'own-code' && !types.some((type) => isMatter.has(kindOf(type))),
    }))
    // What is confidential for another reason says nothing either way; code is of no matter.
    .filter(({ isOther }) => !isOther)
  return [...written, ...own]
}

const kindOf = (type: string) => (type.startsWith('health.') ? 'health.clinical-note' : type)

function parseTexts(file: string, isOrdinary: boolean): LearnedText[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('\n')
      const [type = ''] = piece.slice(0, end).trim().split(/\s+/)
      return { text: piece.slice(end + 1).trim(), kinds: type === 'clean' ? [] : [kindOf(type)], isOrdinary }
    })
}
