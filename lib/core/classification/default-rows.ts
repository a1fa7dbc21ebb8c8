import type { StandardLevel } from './catalogue/kind-row'
import { familyOf, findKind, isCovered, kindOf, kinds } from './catalogue/kinds'
import type { LevelRow } from './level-of'

type DefaultRow = { level: StandardLevel; of: readonly string[]; count?: number; beside?: readonly string[] }

/** Rows that need more than one kind or a count; the plain rows come from the kinds themselves. */
const composedRows: readonly DefaultRow[] = [
  { level: 'confidential', of: ['person.name'], count: 3 },
  { level: 'confidential', of: ['person.name'], beside: ['contact', 'identity', 'health'] },
  { level: 'confidential', of: ['person.date-of-birth'], beside: ['person'] },
  { level: 'confidential', of: ['contact.email', 'contact.phone', 'contact.address'], count: 10 },
  { level: 'restricted', of: ['contact.email', 'contact.phone', 'contact.address'], count: 100 },
]

/** Markings whose word says more, or less, than "confidential". */
const markingRows: readonly DefaultRow[] = [
  { level: 'restricted', of: ['marking.tlp:red', 'marking.tlp:amber-strict'] },
  {
    level: 'restricted',
    of: [
      ...['marking.sensitivity:strictly-confidential', 'marking.sensitivity:secret', 'marking.sensitivity:restricted'],
      ...['marking.label:strictly-confidential', 'marking.label:secret', 'marking.label:restricted'],
    ],
  },
  {
    level: 'internal',
    of: ['marking.tlp:green', 'marking.tlp:clear', 'marking.sensitivity:internal', 'marking.label:internal'],
  },
]

/**
 * The default level table (classification.md section 3) in the words of one policy: each row holds for the kinds that
 * the policy neither names exactly nor ignores, so a kind that an upgrade brings is never free.
 */
export function defaultRowsFor(
  order: readonly string[],
  base: string,
  named: readonly string[],
  ignore: readonly string[],
): LevelRow[] {
  const exact = named.filter((type) => type.includes('.'))
  const left = (type: string) => !exact.includes(kindOf(type)) && !ignore.some((prefix) => isCovered(type, prefix))
  const marked = markingRows.flatMap((row) => row.of)
  const rows: DefaultRow[] = [
    ...kinds.map((kind): DefaultRow => ({ level: kind.level, of: [kind.kind] })),
    { level: 'confidential', of: ['custom'] },
    ...composedRows,
    ...markingRows,
  ]
  return rows.flatMap((row) => {
    const of = row.of.filter((type) => left(type) && !exact.includes(type))
    if (of.length === 0) return []
    const except = [...exact, ...marked]
      .filter((type) => type.includes(':') || familyOf(type) === 'custom')
      .filter((type) => !of.includes(type) && of.some((prefix) => isCovered(type, prefix)))
    const level = standardLevelIn(row.level, order, base)
    return [{ level, of, confidence: 'medium' as const, count: row.count ?? 1, beside: row.beside, except }]
  })
}

/** Where a standard level stands among a policy's own: by id, else the next higher standard id, else the highest. */
function standardLevelIn(level: StandardLevel, order: readonly string[], base: string): string {
  const highest = order[order.length - 1] ?? base
  if (level === 'highest') return highest
  if (order.includes(level)) return level
  if (level === 'public' || level === 'internal') return base
  return level === 'confidential' && order.includes('restricted') ? 'restricted' : highest
}

/** The words of a type as it reads in a sentence. */
export function nameOfType(type: string): string {
  return findKind(type)?.name ?? type
}
