// biome-ignore-all lint/suspicious/noExportsInTest: what random policies are is shared by the tests beside it.
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { FindingSummary } from '../classification/finding'
import { type Action, isAtMost } from './action'
import { boundaries } from './boundary'
import { compilePolicy } from './compile-policy'
import { channels, purposes, type RequestFacts, uses } from './decision'
import type { HoursWindow, PolicyDocumentInput } from './document'

/** Random policies that compile, and random requests, for the properties beside `decide`. Used by tests alone. */

type Written = Exclude<Action, 'redact+justify'>

const levelIds = ['l0', 'l1', 'l2', 'l3']
const groupIds = ['g0', 'g1', 'g2']
const types = ['finance.iban', 'finance.payment-card', 'health.phi', 'secret.jwt', 'person.name', 'org.term:deals']
const prefixes = [...types, 'finance', 'health', 'secret', 'org.term', 'contact']
const written: Written[] = ['allow', 'redact', 'justify', 'block']
const writtenArbitrary = fc.constantFrom(...written)

const clauseArbitrary = fc.record({
  of: fc.uniqueArray(fc.constantFrom(...prefixes), { minLength: 1, maxLength: 2 }),
  confidence: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  count: fc.integer({ min: 1, max: 3 }),
})

const conditionArbitrary = fc.record(
  {
    level: fc.constantFrom('l0', 'l1'),
    findings: fc.array(clauseArbitrary, { minLength: 1, maxLength: 2 }),
    groups: fc.uniqueArray(fc.constantFrom(...groupIds), { minLength: 1, maxLength: 2 }),
    notGroups: fc.uniqueArray(fc.constantFrom(...groupIds), { minLength: 1, maxLength: 2 }),
    channel: fc.constantFrom(...channels),
    purpose: fc.constantFrom(...purposes),
    uses: fc.constantFrom(...uses),
    tokens: fc.integer({ min: 1, max: 100 }),
    hours: fc.constant<HoursWindow[]>([{ days: ['mon', 'sun'], from: '18:00', to: '08:00' }]),
  },
  { requiredKeys: [] },
)

/** Actions that never fall from level to level: each is drawn from what is at least the one below. */
function columnArbitrary(length: number): fc.Arbitrary<Written[]> {
  return fc.array(fc.nat(), { minLength: length, maxLength: length }).map((draws) => {
    const column: Written[] = []
    for (const draw of draws) {
      const above = written.filter((action) => isAtMost(column.at(-1) ?? 'allow', action))
      column.push(above[draw % above.length] ?? 'block')
    }
    return column
  })
}

function without<T extends object>(items: T[], prefix: string): (T & { id: string })[] {
  return items.map((item, index) => ({ ...item, id: `${prefix}${index}` }))
}

export const documentArbitrary: fc.Arbitrary<PolicyDocumentInput> = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    columns: fc.tuple(columnArbitrary(4), columnArbitrary(4), columnArbitrary(4)),
    when: fc.array(fc.array(clauseArbitrary, { maxLength: 2 }), { minLength: 4, maxLength: 4 }),
    rules: fc.array(
      fc.record({
        mode: fc.constantFrom('off' as const, 'shadow' as const, 'enforce' as const),
        if: conditionArbitrary,
        // biome-ignore lint/suspicious/noThenProperty: the word of the document's format.
        then: fc.record({ local: writtenArbitrary, private: writtenArbitrary, cloud: writtenArbitrary }),
      }),
      { maxLength: 4 },
    ),
    exceptions: fc.array(
      fc.record({
        target: fc.nat(7),
        boundary: fc.constantFrom(...boundaries),
        for: fc.uniqueArray(fc.constantFrom(...groupIds), { minLength: 1, maxLength: 2 }),
        to: writtenArbitrary,
        notWith: fc.option(fc.constantFrom(...prefixes)),
        until: fc.constantFrom('1970-01-01', '1970-01-02', '2026-12-31'),
      }),
      { maxLength: 4 },
    ),
    invariants: fc.array(
      fc.record({ if: conditionArbitrary, boundary: fc.constantFrom(...boundaries), least: writtenArbitrary }),
      { maxLength: 2 },
    ),
  })
  .map(({ count, columns, when, rules, exceptions, invariants }) => {
    const ids = levelIds.slice(0, count)
    const cells = (index: number) => ({
      local: columns[0][index] ?? 'block',
      private: columns[1][index] ?? 'block',
      cloud: columns[2][index] ?? 'block',
    })
    const named = without(rules, 'r')
    const fitted = <T extends { level?: string }>(condition: T): T =>
      condition.level !== undefined && !ids.includes(condition.level) ? { ...condition, level: 'l0' } : condition
    return {
      gatehouse: 'policy/1',
      name: 'Random',
      levels: ids.map((id, index) => ({ id, name: id, colour: 'blue', when: when[index] })),
      base: 'l0',
      matrix: Object.fromEntries(ids.map((id, index) => [id, cells(index)])),
      rules: named.map((rule) => ({ ...rule, if: fitted(rule.if) })),
      exceptions: without(exceptions, 'e').flatMap(({ id, target, boundary, notWith, ...rest }) => {
        const rule = named[target]
        const cell = target % count
        const demand = rule === undefined ? cells(cell)[boundary] : rule.then[boundary]
        if (demand === rest.to || !isAtMost(rest.to, demand)) return []
        const lowers = rule === undefined ? { cell: `l${cell}`, boundary } : { rule: rule.id, boundary }
        return [{ ...rest, id, lowers, notWith: notWith === null ? undefined : [notWith], owner: 'o', reason: 'r' }]
      }),
      // A level's own floor may contradict a cell exception, which does not compile; findings keep the two apart.
      invariants: without(invariants, 'i').map((invariant) => ({
        ...invariant,
        if: fitted({ findings: [{ of: ['finance'] }], ...invariant.if }),
      })),
    } satisfies PolicyDocumentInput
  })

export const findingArbitrary: fc.Arbitrary<FindingSummary> = fc.record({
  type: fc.constantFrom(...types),
  confidence: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  count: fc.integer({ min: 1, max: 3 }),
  beside: fc.constant([]),
})

export const factsArbitrary: fc.Arbitrary<RequestFacts> = fc.record({
  level: fc.constantFrom(...levelIds, 'unknown'),
  findings: fc.array(findingArbitrary, { maxLength: 4 }),
  groups: fc.uniqueArray(fc.constantFrom(...groupIds)),
  channel: fc.constantFrom(...channels),
  purpose: fc.constantFrom(...purposes),
  uses: fc.uniqueArray(fc.constantFrom(...uses)),
  tokens: fc.nat(200),
  at: fc.constantFrom(0, 86_399_999, 86_400_000, 200_000_000, 1_790_000_000_000, 1_900_000_000_000),
  suspended: fc.array(
    fc.oneof(fc.record({ boundary: fc.constantFrom(...boundaries) }), fc.constant({ providerId: 'p' })),
    {
      maxLength: 1,
    },
  ),
})

describe('random policies', () => {
  it('all compile, so that properties are tried on policies and not on refusals', () => {
    fc.assert(fc.property(documentArbitrary, (document) => 'policy' in compilePolicy(document, 1)))
  })
})
