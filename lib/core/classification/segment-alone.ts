import type { Finding } from './finding'

/** Was it found within one segment? Findings over seams and joined evidence depend on the neighbours. */
export function isOfSegmentAlone(finding: Finding): boolean {
  return finding.type !== 'health.phi' && !finding.evidence.some(({ code }) => code === 'seam')
}

/** What may be kept for the next time that the same text stands in a request: its own findings, as `known` takes them. */
export function aloneInSegment(findings: readonly Finding[], segment: string): Finding[] {
  return findings.filter((finding) => finding.segment === segment && isOfSegmentAlone(finding))
}
