import { familyOf } from './catalogue/kinds'
import { type Confidence, confidences, type Finding, type FindingSummary } from './finding'

/**
 * What is stored, audited and replayed: one line for each type, confidence and `beside`. Each distinct value of a type is
 * counted once, at its best confidence and with all the families it ever stood beside, so that counts add up. Sorted.
 */
export function summarize(findings: readonly Finding[]): FindingSummary[] {
  const families = familiesByRecord(findings)
  const values = new Map<string, { type: string; confidence: Confidence; beside: Set<string> }>()
  for (const finding of findings) {
    const key = `${finding.type} ${finding.value}`
    const value = values.get(key) ?? { type: finding.type, confidence: finding.confidence, beside: new Set() }
    if (confidences.indexOf(finding.confidence) > confidences.indexOf(value.confidence)) {
      value.confidence = finding.confidence
    }
    for (const [family, owners] of families.get(recordKey(finding)) ?? []) {
      // A family stands beside a finding when another finding than this one brought it.
      if (owners.size > 1 || !owners.has(key)) value.beside.add(family)
    }
    values.set(key, value)
  }
  const lines = new Map<string, FindingSummary>()
  for (const { type, confidence, beside } of values.values()) {
    const sorted = [...beside].sort()
    const key = `${type} ${confidence} ${sorted.join(',')}`
    const line = lines.get(key) ?? { type, confidence, count: 0, beside: sorted }
    line.count += 1
    lines.set(key, line)
  }
  return [...lines.keys()].sort().flatMap((key) => lines.get(key) ?? [])
}

function recordKey(finding: Finding): string {
  return `${finding.segment} ${finding.record}`
}

/** Low findings are candidates only: they neither raise a level nor stand beside anything. */
function familiesByRecord(findings: readonly Finding[]): Map<string, Map<string, Set<string>>> {
  const records = new Map<string, Map<string, Set<string>>>()
  for (const finding of findings) {
    if (finding.confidence === 'low') continue
    const record = records.get(recordKey(finding)) ?? new Map<string, Set<string>>()
    const family = familyOf(finding.type)
    record.set(family, (record.get(family) ?? new Set()).add(`${finding.type} ${finding.value}`))
    records.set(recordKey(finding), record)
  }
  return records
}
