import { familyOf, isCovered, kindOf } from '@/lib/core/classification/catalogue/kinds'
import { classify } from '@/lib/core/classification/classify'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import { type Confidence, confidences, type Finding } from '@/lib/core/classification/finding'
import { levelOf } from '@/lib/core/classification/level-of'
import { emptyOrgIndex } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { type Case, payloadOf } from './case'

const compiled = compilePolicy(localFirst, 1)
if ('problems' in compiled) throw new Error('Local first does not compile')
const { table } = compiled.policy

/** All that is found, whatever its confidence. */
export function findingsOf(detectors: DetectorSet, text: string | string[]): Finding[] {
  return classify(payloadOf(text), detectors, emptyOrgIndex).findings
}

/** What counts as reported: this confidence, or more. */
export function reported(findings: readonly Finding[], floor: Confidence = 'medium'): Finding[] {
  return findings.filter(({ confidence }) => confidences.indexOf(confidence) >= confidences.indexOf(floor))
}

/** A finding is right by its family; clean is right when no such type is reported. */
export function isRight(one: Case, findings: readonly Finding[]): boolean {
  if (one.expect === 'clean') return !findings.some(({ type }) => one.types.some((wanted) => isCovered(type, wanted)))
  const families = one.types.map(familyOf)
  return findings.some(({ type }) => families.includes(familyOf(type)))
}

/** Is a finding of the very kind there too? */
export function isOfKind(one: Case, findings: readonly Finding[]): boolean {
  const wanted = one.types.map(kindOf)
  return findings.some(({ type }) => wanted.includes(kindOf(type)))
}

/** The level under the default table of the starter policy. */
export function levelOfFindings(findings: readonly Finding[]): string {
  return levelOf(summarize(findings), table).level
}

export const levels = table.order
