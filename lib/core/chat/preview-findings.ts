import { nameOfType } from '../classification/default-rows'
import type { Finding, FindingSummary } from '../classification/finding'
import { summarize } from '../classification/summarize'
import type { PolicyDocument } from '../policy/document'
import { ignoredBy } from '../policy/edit-detectors'
import type { Preview } from './preview'

/** More underlines than anyone reads; the counts count all. */
const spansAtMost = 300

/**
 * What a person is told of findings before sending: what may count, and nothing that is off. Places only within the text
 * that is theirs and new. `own`: its segment; null = there is none.
 */
export function viewPreviewFindings(
  document: PolicyDocument,
  because: readonly FindingSummary[],
  found: readonly Finding[],
  own: string | null,
): Pick<Preview, 'findings' | 'spans'> {
  const counts = (finding: Pick<Finding, 'type' | 'confidence'>) =>
    ignoredBy(document, finding.type) === null &&
    (finding.confidence !== 'low' ||
      because.some(({ type, confidence }) => confidence === 'low' && type === finding.type))
  const kinds = new Map<string, number>()
  for (const { type, confidence, count } of summarize(found)) {
    const label = nameOfType(type)
    if (counts({ type, confidence })) kinds.set(label, (kinds.get(label) ?? 0) + count)
  }
  const spans = found
    .filter((finding) => finding.segment === own && finding.end > finding.start && counts(finding))
    .map(({ start, end, type }) => ({ start, end, label: nameOfType(type) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { findings: [...kinds].map(([label, count]) => ({ label, count })), spans: spans.slice(0, spansAtMost) }
}
