/**
 * Writes what is shown into the address, without asking the server: the page is the same, and Back leads through it.
 * An empty value leaves the address; `replace` is for what is typed, letter by letter.
 */
export function setQuery(change: Record<string, string>, how: 'push' | 'replace' = 'push'): void {
  const query = new URLSearchParams(window.location.search)
  for (const [name, value] of Object.entries(change)) {
    if (value === '') query.delete(name)
    else query.set(name, value)
  }
  window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `?${query}`)
}
