import { english } from '../../i18n/english'
import type { DetectorSet } from '../detector-set'
import type { KindRow } from './kind-row'
import { familyOf, kinds } from './kinds'

/** The page of the guide about what is looked for, in Markdown: made from the catalogue, never written by hand. */
export function detectorGuide(set: DetectorSet): string {
  const families = [...new Set(kinds.map(({ kind }) => familyOf(kind)))]
  return [
    '# What is found in a text',
    '',
    'Made from the catalogue of detectors by `npm run generate:guide`. The level is that of the default table: a policy may',
    'say otherwise. *Chance* is the share of random strings of the same form that would be taken for it, *noise* how often a',
    'million words and signs of ordinary text are; of several detectors of a kind, the worst. With a small chance a value',
    'counts by itself, otherwise it needs a word nearby.',
    ...families.flatMap((family) => ['', ...familyTable(family, set)]),
    '',
  ].join('\n')
}

function familyTable(family: string, set: DetectorSet): string[] {
  return [
    `## ${english.findingFamily[family as keyof typeof english.findingFamily]}`,
    '',
    '| kind | what it finds | told by | level | chance | noise |',
    '| --- | --- | --- | --- | --- | --- |',
    ...kinds.filter(({ kind }) => familyOf(kind) === family).map((row) => kindLine(row, set)),
  ]
}

function kindLine({ kind, sentence, methods, level, isPlanned }: KindRow, { detectors }: DetectorSet): string {
  const own = detectors.filter((detector) => detector.kind === kind)
  const worst = (of: 'chance' | 'noise') => (own.length === 0 ? '–' : String(Math.max(...own.map((one) => one[of]))))
  const cells = [
    `\`${kind}\``,
    isPlanned ? `${sentence} (A policy may name it; nothing looks for it yet.)` : sentence,
    methods.map((method) => english.findingMethod[method]).join(', '),
    level,
    worst('chance'),
    worst('noise'),
  ]
  return `| ${cells.join(' | ')} |`
}
