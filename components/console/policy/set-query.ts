/** Writes what is shown into the address, without asking the server: the page is the same, and Back leads through it. */
export function setQuery(change: Record<string, string>): void {
  const query = new URLSearchParams(window.location.search)
  for (const [name, value] of Object.entries(change)) query.set(name, value)
  window.history.pushState(null, '', `?${query}`)
}
