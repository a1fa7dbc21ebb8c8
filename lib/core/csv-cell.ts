/** What a spreadsheet would take for a formula, and full-width forms of the same; NUL and line starts too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const formula = /^[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20]/

/** One cell (RFC 4180): what could be a formula gets a leading apostrophe, and what needs quotes gets them. */
export function csvCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
