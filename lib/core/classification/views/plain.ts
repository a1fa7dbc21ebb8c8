import { ViewWriter } from '../view'

const anyMarkup = /[*_`~<]/
/** Tags that part nothing: what stands in them is read on. */
const inlineTag =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|code|em|font|i|ins|kbd|mark|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?=[\s>/])/i

/**
 * Markup inside a value taken out: emphasis, code marks, strike-through, inline tags and comments, only where one stands
 * between two non-space characters (`4**111**1`, `20<b>-7592</b>`) or beside a blank within a number (`41 **22 33**`).
 * Null when nothing changes.
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
  switch (text.charCodeAt(index)) {
    case 0x2a: // *
    case 0x60: // `
      return runEnd(text, index)
    case 0x7e: {
      // ~
      const end = runEnd(text, index)
      return end - index < 2 ? index : end
    }
    case 0x5f: // _
      return isWordEdge(text, index) ? index + 1 : index
    case 0x3c: // <
      return tagEnd(text, index)
    default:
      return index
  }
}

function runEnd(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  let end = index + 1
  while (end - index < 6 && text.charCodeAt(end) === unit) end += 1
  return end
}

function tagEnd(text: string, index: number): number {
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
  if (text.charCodeAt(start) === 0x3c && inlineTag.test(text.slice(start, start + 12))) return true
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (/\S/.test(before) && /\S/.test(after)) return true
  // Beside a blank it is inside a value only where digits stand close on both sides.
  return /\d/.test(text.slice(Math.max(0, start - 4), start)) && /\d/.test(text.slice(end, end + 4))
}
