import { formatCount } from '../i18n/format'
import type { Finding, ViewName } from './finding'

/** The declared share of random strings that would be taken for it, in words. */
export function chanceWords(chance: number): string {
  if (chance >= 0.5) return 'Most random strings of its form would pass, so what stands around it decides.'
  if (chance <= 1e-6) return 'Fewer than 1 in a million random strings of its form would pass.'
  return `About 1 in ${formatCount(rounded(1 / chance))} random strings of its form would pass.`
}

/** The declared hits in ordinary text, in words. */
export function noiseWords(noise: number): string {
  if (noise <= 0) return 'Never in ordinary text that was measured.'
  if (noise < 1) return `In ordinary text about once in ${formatCount(rounded(1 / noise))} million words and signs.`
  return `In ordinary text about ${formatCount(rounded(noise))} times in a million words and signs.`
}

/** Two digits that count: what is declared is no more exact. */
const rounded = (value: number) => Number(value.toPrecision(2))

const words: Record<string, string> = {
  format: 'its form fits',
  name: 'a name for it stands beside it',
  structure: 'the structure of the text says so',
  checksum: 'the check digit holds',
  marking: 'a marking says so',
  seam: 'it stands over two messages',
  over: 'it covers something else that was found',
  beside: 'another identifier stands beside it',
  'published example': 'published as an example',
  list: "it stands in the organization's list",
  layout: 'the layout of the text says so',
  context: 'a word nearby says so',
  clinical: 'the text is clinical',
  'person here': 'a person is named there',
  'person nearby': 'a person is named close by',
}

const viewWords: Partial<Record<ViewName, string>> = {
  skeleton: 'behind letters that look alike',
  plain: 'behind markup',
  joined: 'written in pieces',
  decoded: 'after decoding',
}

/** Why a finding has its confidence, each reason once; a reason without words of its own stands as its code. */
export function evidenceWords({ evidence, views }: Pick<Finding, 'evidence' | 'views'>): string[] {
  const isPlain = views.some((view) => viewWords[view] === undefined)
  const read = isPlain ? [] : views.flatMap((view) => viewWords[view] ?? [])
  return [...new Set([...evidence.map(({ code }) => words[code] ?? code), ...read])]
}
