/** How a value compares: letters and digits alone, without case. */
export function normalizeValue(raw: string): string {
  const compact = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return compact === '' ? raw : compact
}
