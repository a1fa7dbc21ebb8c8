import { isAscii } from '../fold-text'
import { ViewWriter } from '../view'

const ignorable = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point})$/u
const mark = /^[\p{Mn}\p{Me}]$/u
const marks = /[\p{Mn}\p{Me}]/gu
const dash = /^(?:\p{Pd}|\u2212)$/u
const space = /^\p{Zs}$/u
const digit = /^\p{Nd}$/u
const markedScript = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]$/u

/**
 * NFKC by code point (UAX #15), native digits as ASCII, one dash and one space, nothing invisible, no combining marks on
 * Latin, Greek, Cyrillic or digits. Null when nothing changes.
 */
export function canonicalText(text: string): { text: string; map: Int32Array } | null {
  if (isAscii(text)) return null
  const memo = new Map<string, string>()
  const writer = new ViewWriter()
  let plainFrom = 0
  let before = ''
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      before = text.charAt(index)
      index += 1
      continue
    }
    const char = String.fromCodePoint(text.codePointAt(index) ?? 0)
    writer.copy(text, plainFrom, index)
    const written = mark.test(char) && markedScript.test(before) ? '' : readChar(char, memo)
    writer.write(written, index)
    if (written !== '') before = written
    index += char.length
    plainFrom = index
  }
  writer.copy(text, plainFrom, text.length)
  const result = writer.finish(text.length)
  return result.text === text ? null : result
}

function readChar(char: string, memo: Map<string, string>): string {
  const known = memo.get(char)
  if (known !== undefined) return known
  const read = normalizeChar(char)
  memo.set(char, read)
  return read
}

function normalizeChar(char: string): string {
  if (ignorable.test(char)) return ''
  if (space.test(char)) return ' '
  if (dash.test(char)) return '-'
  const composed = [...char.normalize('NFKC')].map((part) => (digit.test(part) ? asciiDigit(part) : part)).join('')
  const decomposed = composed.normalize('NFD')
  const bare = decomposed.replace(marks, '')
  return bare !== decomposed && markedScript.test(bare) ? bare : composed
}

/** Digits stand in runs of ten that begin at a code point ending in 0 or in 6. */
function asciiDigit(char: string): string {
  const point = char.codePointAt(0) ?? 0
  if (point < 0x80) return char
  const nibble = point & 0xf
  const fromZero = digit.test(String.fromCodePoint(point - nibble))
  return String(Math.max(0, Math.min(9, fromZero ? nibble : nibble - 6)))
}
