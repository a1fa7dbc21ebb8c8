import type { CodeFeature } from './code-features'
import { isSpace, isWordUnit } from './line-shape'

const longestKey = 60

/** The form of a key at a line's start, if it has one: `port: 80`, `port:`, `"port": 80`, `port = 80`, `Phone: 12`. */
export function keyShapeOf(text: string, start: number, end: number): CodeFeature | null {
  let at = start
  const isItem = text.charAt(at) === '-' && isSpace(text.charCodeAt(at + 1))
  if (isItem) for (at += 1; at < end && isSpace(text.charCodeAt(at)); ) at += 1
  if (at >= end) return null
  const quote = text.charAt(at)
  if (quote === '"' || quote === "'") return quotedKey(text, at, end, quote, isItem)
  const from = at
  const limit = Math.min(end, from + longestKey)
  while (at < limit && isKeyUnit(text.charCodeAt(at))) at += 1
  if (at === from) return null
  if (at === end) return isItem ? 'itemWord' : null
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (unit === 0x3d && next !== 0x3d) return 'keyEquals'
  if (isSpace(unit) && next === 0x3d && isSpace(text.charCodeAt(at + 2))) return 'keySpacedEquals'
  if (unit === 0x3a && (at + 1 >= end || isSpace(next))) return keyOf(text, from, at, at + 1 >= end, isItem)
  if (!isSpace(unit)) return isItem ? 'itemOther' : null
  return phraseKey(text, at, limit, end, isItem)
}

/** One name and a colon. */
function keyOf(text: string, from: number, at: number, isLast: boolean, isItem: boolean): CodeFeature {
  if (isItem) return 'itemKey'
  const unit = text.charCodeAt(from)
  const isCapital = unit >= 0x41 && unit <= 0x5a
  const isName = !isCapital || /[_.\-A-Z]/.test(text.slice(from + 1, at)) || /[a-z][A-Z]/.test(text.slice(from, at))
  if (!isName) return isLast ? 'labelBare' : 'label'
  return isLast ? 'keyBare' : 'key'
}

/** Several words and a colon: the label of a form, or a sentence. */
function phraseKey(text: string, from: number, limit: number, end: number, isItem: boolean): CodeFeature | null {
  for (let at = from; at < limit; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a && (at + 1 >= end || isSpace(text.charCodeAt(at + 1)))) return isItem ? 'itemPhrase' : 'phraseKey'
    if (!isKeyUnit(unit) && !isSpace(unit)) break
  }
  return isItem ? 'itemOther' : null
}

function quotedKey(text: string, from: number, end: number, quote: string, isItem: boolean): CodeFeature | null {
  const close = text.slice(from + 1, Math.min(end, from + 1 + 2 * longestKey)).indexOf(quote)
  if (close < 0) return isItem ? 'itemOther' : null
  let at = from + 2 + close
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  const next = text.charAt(at)
  if (at < end && (next === ':' || next === '=')) return 'keyQuoted'
  if (at >= end || (next === ',' && at + 1 >= end)) return 'itemQuoted'
  return isItem ? 'itemOther' : null
}

function isKeyUnit(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2d || unit === 0x2e || unit === 0x2f || unit === 0x24
}
