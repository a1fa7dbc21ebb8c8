const key = Symbol.for('gatehouse.registry')

type Registry = Map<string, unknown>

/**
 * Next's bundle and the server hold two copies of every module in one process. What must exist once (the database pool,
 * the run hub, the compiled policy) is kept here by name, on `globalThis`; each room puts its own in.
 */
function registry(): Registry {
  const holder = globalThis as { [key]?: Registry }
  holder[key] ??= new Map()
  return holder[key]
}

/** The one value of that name in this process, made at the first asking. */
export function shared<T>(name: string, make: () => T): T {
  const values = registry()
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as T
}

/** Forgets a value, so that the next asking makes it anew (at shutdown, and between tests). */
export function forget(name: string): void {
  registry().delete(name)
}
