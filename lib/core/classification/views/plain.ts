import { ViewWriter } from '../view'

const anyMarkup = /[*_`~<]/

/**
 * Markup inside a value taken out: emphasis, code marks, strike-through, inline tags and comments, only where one stands
 * between two non-space characters (`4**111**1`, `20<b>-7592</b>`). Null when nothing changes.
 */
export function plainText(text: string): { text: string; map: Int32Array } | null {
  if (!anyMarkup.test(text)) return null
  const writer = new ViewWriter()
  let from = 0
  for (let index = 0; index < text.length; ) {
    const end = markupEnd(text, index)
    if (end === index || !isInside(text, index, end)) {
      index = Math.max(end, index + 1)
      continue
    }
    writer.copy(text, from, index)
    from = end
    index = end
  }
  if (from === 0) return null
  writer.copy(text, from, text.length)
  return writer.finish(text.length)
}

/** Where the markup that begins here ends; the index itself when none does. */
function markupEnd(text: string, index: number): number {
  const char = text.charAt(index)
  if (char === '*' || char === '`' || char === '~') {
    let end = index + 1
    while (end < text.length && text.charAt(end) === char && end - index < 3) end += 1
    return char === '~' && end - index < 2 ? index : end
  }
  if (char === '_') return isWordEdge(text, index) ? index + 1 : index
  if (char !== '<') return index
  const limit = text.startsWith('<!--', index) ? 400 : 80
  const close = text.slice(index, index + limit).indexOf('>')
  const isTag = /[a-zA-Z/!]/.test(text.charAt(index + 1))
  return close > 1 && isTag ? index + close + 1 : index
}

/** Underscores inside names are part of them; at a word's edge they are emphasis. */
function isWordEdge(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  return !/[A-Za-z0-9]/.test(before) || !/[A-Za-z0-9]/.test(after)
}

function isInside(text: string, start: number, end: number): boolean {
  return /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end))
}
