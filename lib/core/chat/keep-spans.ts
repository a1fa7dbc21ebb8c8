interface Span {
  start: number
  end: number
}

/**
 * Spans of a text, in a text that was made from it by one edit: those before the edit stay, those after it move along, and
 * those that it touched are dropped, as nobody has read what they are now.
 */
export function keepSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const moved = after.length - before.length
  const grewInto = (at: number) => /[\p{L}\p{N}]/u.test(after[at] ?? '')
  return spans.flatMap((span) => {
    if (span.end <= head) return span.end === head && grewInto(head) ? [] : [span]
    const start = span.start + moved
    if (span.start < before.length - tail || (span.start === before.length - tail && grewInto(start - 1))) return []
    return [{ ...span, start, end: span.end + moved }]
  })
}
