import type { Announced } from './announced-words'

/**
 * The value that begins at an index, end exclusive: a token of capitals and digits, or several with one separator; null
 * where it has too few digits, or is a date, a year, an amount or a time.
 */
export function tokenCell(text: string, from: number, row: Announced): [number, number] | null {
  const lead = /^[("'#:=[]*/.exec(text.slice(from, from + 4))?.[0].length ?? 0
  const start = from + lead
  const match = /^[A-Z0-9][A-Z0-9*]*(?:[ ./-][A-Z0-9]+){0,5}/.exec(text.slice(start, start + 32))
  const written = match?.[0] ?? lowerValue(text, start)
  if (written === null) return null
  let value = written
  for (;;) {
    const compact = value.replace(/[^A-Za-z0-9]/g, '')
    if (compact.length < row.minLength) return null
    const digits = compact.replace(/\D/g, '').length
    const isLast = !/[ ./-]/.test(value)
    if (compact.length <= row.maxLength && digits >= row.minDigits && !isOther(value)) {
      const next = text.charAt(start + value.length)
      return /[A-Za-z0-9_@%€$£]/.test(next) ? null : [start, start + value.length]
    }
    if (isLast) return null
    value = value.slice(
      0,
      Math.max(value.lastIndexOf(' '), value.lastIndexOf('-'), value.lastIndexOf('.'), value.lastIndexOf('/')),
    )
  }
}

/** In small letters only one token that mixes letters and digits ("ab1234567"). */
function lowerValue(text: string, start: number): string | null {
  const match = /^[a-z]{0,5}\d[a-z0-9]{3,18}/.exec(text.slice(start, start + 26))
  return match?.[0] ?? null
}

function isOther(value: string): boolean {
  return (
    /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/.test(value) ||
    /^(?:19|20)\d\d(?:[ -](?:19|20)\d\d)?$/.test(value) ||
    /^\d{1,3}(?:[. ]\d{3})+$/.test(value) ||
    /^[A-Z]{4,}[ -]\d{1,2}$/.test(value)
  )
}
