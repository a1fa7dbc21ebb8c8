/** Columns as wide as their widest cell. */
export function printTable(head: string[], rows: string[][]): void {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)))
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/** A part of a whole, to three places; nothing of nothing is a dash. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}
