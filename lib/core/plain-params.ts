/** What an address asks, each name once: what is doubled or empty is left out. */
export function plainParams(given: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])),
  )
}
