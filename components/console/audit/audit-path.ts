export type AuditQuery = Record<string, string>

/** The viewer with this search: whoever opens the address sees the same. */
export function auditPath(query: AuditQuery, change: Record<string, string | null> = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...query, ...change })) if (value) search.set(key, value)
  const text = search.toString()
  return text === '' ? '/console/audit' : `/console/audit?${text}`
}
