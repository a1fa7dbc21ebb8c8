/** Turns the ids of the log into words. What nobody knows any more still gets words that tell it from others. */
export interface EventNames {
  person(subject: string | null): string
  /** A provider, model or group; `fallback` is what the event itself says of it. */
  thing(id: string | null | undefined, fallback: string): string
  level(id: string): string
}

/** `names`: id → name as of today, null = nobody knows it; `levels`: id → name of the policy in force. */
export function eventNames(
  names: Pick<ReadonlyMap<string, string | null>, 'get'>,
  levels: ReadonlyMap<string, string>,
): EventNames {
  return {
    person: (subject) => (subject === null ? 'Nobody' : (names.get(subject) ?? `Former member ${subject.slice(0, 8)}`)),
    thing: (id, fallback) => names.get(id ?? '') ?? fallback,
    level: (id) => levels.get(id) ?? id,
  }
}

const uuid = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g

/** Every id that a line names. */
export function idsIn(line: string): string[] {
  return [...line.matchAll(uuid)].map((match) => match[1] ?? '')
}

const whole = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Looks in `known` (null = nobody knows it), and notes in `missing` every id that it was asked for and is not there. */
export function notingNames(
  known: ReadonlyMap<string, string | null>,
  missing: Set<string>,
): Parameters<typeof eventNames>[0] {
  return {
    get(id) {
      const name = known.get(id)
      if (name === undefined && whole.test(id)) missing.add(id)
      return name
    },
  }
}
