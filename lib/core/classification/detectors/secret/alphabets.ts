import type { Body } from './formats/vendor-format'

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'

const members: Record<Body, string> = {
  b64u: `${lower}${upper}${digits}-_`,
  b64: `${lower}${upper}${digits}+/=`,
  b62: lower + upper + digits,
  hex: `${digits}abcdefABCDEF`,
  alpha: lower + upper,
  digit: digits,
  low36: lower + digits,
  lowu: `${lower}${digits}-_=`,
  up36: upper + digits,
  any: `${lower}${upper}${digits}-_.=/+%`,
  uuid: `${digits}abcdefABCDEF-`,
}

const tables = new Map(
  Object.entries(members).map(([name, chars]): [string, Uint8Array] => {
    const table = new Uint8Array(128)
    for (const char of chars) table[char.charCodeAt(0)] = 1
    return [name, table]
  }),
)

/** Where the run of this alphabet that begins at `from` ends, at most `limit` characters on. */
export function endOfRun(text: string, from: number, body: Body, limit: number): number {
  const table = tables.get(body)
  const stop = Math.min(text.length, from + limit)
  let end = from
  while (end < stop && table?.[text.charCodeAt(end)] === 1) end += 1
  return end
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Is the whole value of this alphabet, and of this shape where it has one? */
export function isOfBody(value: string, body: Body): boolean {
  return body === 'uuid' ? uuid.test(value) : endOfRun(value, 0, body, value.length) === value.length
}

/** ASCII letter or digit. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || isLetterUnit(unit)
}

/** ASCII letter. */
export function isLetterUnit(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}
