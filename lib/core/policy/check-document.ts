import { familyOf, isCovered, isKnownType } from '../classification/catalogue/kinds'
import { type Action, isAtMost } from './action'
import { boundaries } from './boundary'
import type { Condition, Exception, Invariant, PolicyDocument } from './document'
import type { Problem } from './problem'
import { isKnownZone } from './zone'

type Path = (string | number)[]
type Report = (path: Path, sentence: string) => void

/** Names and the matrix: everything in a well-formed document that would make its decisions undefined or freer upward. */
export function checkDocument(document: PolicyDocument): Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, sentence) => problems.push({ path, sentence })
  checkUnique(document, report)
  checkLevels(document, report)
  checkMatrix(document, report)
  checkConditions(document, report)
  for (const [index, exception] of document.exceptions.entries()) checkException(document, exception, index, report)
  checkIgnore(document, report)
  if (!isKnownZone(document.zone)) report(['zone'], `Unknown time zone "${document.zone}".`)
  return problems
}

function checkUnique(document: PolicyDocument, report: Report): void {
  for (const list of ['levels', 'rules', 'exceptions', 'invariants'] as const) {
    const seen = new Set<string>()
    document[list].forEach((entry, index) => {
      if (seen.has(entry.id)) report([list, index, 'id'], `The id "${entry.id}" is used twice.`)
      seen.add(entry.id)
    })
  }
}

function hasLevel(document: PolicyDocument, id: string): boolean {
  return document.levels.some((level) => level.id === id)
}

function checkLevels(document: PolicyDocument, report: Report): void {
  const known = (path: Path, id: string) => {
    if (!hasLevel(document, id)) report(path, `Unknown level "${id}".`)
  }
  known(['base'], document.base)
  for (const id of Object.keys(document.lowering)) known(['lowering', id], id)
  document.levels.forEach((level, index) => {
    level.when?.forEach((clause, at) => {
      checkTypes(clause.of, ['levels', index, 'when', at, 'of'], report)
      checkFamilies(clause.beside ?? [], ['levels', index, 'when', at, 'beside'], report)
    })
  })
  document.tests.forEach((test, index) => {
    if (test.given.level !== undefined) known(['tests', index, 'given', 'level'], test.given.level)
    if (test.expect.level !== undefined) known(['tests', index, 'expect', 'level'], test.expect.level)
  })
}

function checkMatrix(document: PolicyDocument, report: Report): void {
  for (const id of Object.keys(document.matrix)) {
    if (!hasLevel(document, id)) report(['matrix', id], `Unknown level "${id}".`)
  }
  let below: { id: string; cells: PolicyDocument['matrix'][string] } | undefined
  for (const { id } of document.levels) {
    const cells = Object.hasOwn(document.matrix, id) ? document.matrix[id] : undefined
    if (cells === undefined) {
      report(['matrix', id], `The matrix has no row for the level "${id}".`)
      continue
    }
    for (const boundary of below === undefined ? [] : boundaries) {
      if (below === undefined || isAtMost(below.cells[boundary], cells[boundary])) continue
      const sentence = `"${id}" is freer at ${boundary} (${cells[boundary]}) than "${below.id}" below it`
      report(['matrix', id, boundary], `${sentence} (${below.cells[boundary]}).`)
    }
    below = { id, cells }
  }
}

function checkConditions(document: PolicyDocument, report: Report): void {
  const check = (condition: Condition, path: Path) => {
    if (condition.level !== undefined && !hasLevel(document, condition.level)) {
      report([...path, 'level'], `Unknown level "${condition.level}".`)
    }
    condition.findings?.forEach((clause, index) => {
      checkTypes(clause.of, [...path, 'findings', index, 'of'], report)
      checkFamilies(clause.beside ?? [], [...path, 'findings', index, 'beside'], report)
    })
  }
  document.rules.forEach((rule, index) => {
    check(rule.if, ['rules', index, 'if'])
    if (Object.keys(rule.then).length === 0) report(['rules', index, 'then'], 'The rule demands nothing.')
  })
  for (const [index, invariant] of document.invariants.entries()) check(invariant.if, ['invariants', index, 'if'])
}

function checkTypes(types: readonly string[], path: Path, report: Report): void {
  types.forEach((type, index) => {
    if (!isKnownType(type)) report([...path, index], `Unknown type "${type}".`)
  })
}

function checkFamilies(names: readonly string[], path: Path, report: Report): void {
  names.forEach((name, index) => {
    if (familyOf(name) !== name || !isKnownType(name)) report([...path, index], `Unknown family "${name}".`)
  })
}

function checkException(document: PolicyDocument, exception: Exception, index: number, report: Report): void {
  const path: Path = ['exceptions', index]
  checkTypes(exception.notWith ?? [], [...path, 'notWith'], report)
  const { lowers, to } = exception
  const demand = demandOf(document, lowers)
  if (demand === null) {
    const sentence = 'rule' in lowers ? `Unknown rule "${lowers.rule}".` : `Unknown level "${lowers.cell}".`
    report([...path, 'lowers'], sentence)
    return
  }
  if (demand === to || !isAtMost(to, demand)) {
    report([...path, 'to'], `"${to}" is not lower than what is demanded there (${demand}).`)
  }
  if ('rule' in lowers) return
  const broken = document.invariants.find((invariant) => forbids(document, invariant, exception, lowers))
  if (broken) report([...path, 'to'], `The exception is against the invariant "${broken.id}".`)
}

/** What an exception would lower: the cell, or the rule's demand at that boundary. */
function demandOf(document: PolicyDocument, lowers: Exception['lowers']): Action | null {
  if ('rule' in lowers) {
    const rule = document.rules.find((candidate) => candidate.id === lowers.rule)
    return rule === undefined ? null : (rule.then[lowers.boundary] ?? 'allow')
  }
  return Object.hasOwn(document.matrix, lowers.cell) ? (document.matrix[lowers.cell]?.[lowers.boundary] ?? null) : null
}

/** An invariant of levels alone that covers the cell and demands more than the exception leaves. */
function forbids(
  document: PolicyDocument,
  invariant: Invariant,
  exception: Exception,
  lowers: { cell: string; boundary: string },
): boolean {
  if (invariant.boundary !== lowers.boundary || isAtMost(invariant.least, exception.to)) return false
  if (Object.entries(invariant.if).some(([key, value]) => key !== 'level' && value !== undefined)) return false
  const rank = (id: string | undefined) => document.levels.findIndex((level) => level.id === id)
  return rank(lowers.cell) >= Math.max(0, rank(invariant.if.level))
}

function checkIgnore(document: PolicyDocument, report: Report): void {
  checkTypes(document.ignore, ['ignore'], report)
  document.ignore.forEach((type, index) => {
    if (familyOf(type) === 'payload') report(['ignore', index], 'What could not be read cannot be ignored.')
    const invariant = document.invariants.find((candidate) =>
      candidate.if.findings?.some((clause) => clause.of.some((of) => isCovered(of, type) || isCovered(type, of))),
    )
    if (invariant) report(['ignore', index], `The invariant "${invariant.id}" needs findings of "${type}".`)
  })
}
