import { ViewWriter } from '../view'

const anyEscape = /%[0-9A-Fa-f]{2}|\\[ux"nrt/0-7]|&(?:#\d|#x|[a-z]{2,6};)|=[0-9A-F]{2}|=\r?\n|\0/i
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' }
const jsonEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '/': '/' }

/**
 * Escapes read where they stand: percent, `\u` `\x`, JSON string escapes, HTML entities, quoted-printable and UTF-16 seen
 * as bytes. One level; the caller repeats it. Null when there is none.
 */
export function unescapedText(text: string): { text: string; map: Int32Array } | null {
  if (!anyEscape.test(text)) return null
  const isQuotedPrintable = /=\r?\n/.test(text) || (text.match(/=[0-9A-F]{2}/g)?.length ?? 0) >= 4
  const writer = new ViewWriter()
  let from = 0
  for (let index = 0; index < text.length; ) {
    const read = readEscape(text, index, isQuotedPrintable)
    if (read === null) {
      index += 1
      continue
    }
    writer.copy(text, from, index)
    writer.write(read.text, index)
    index += read.length
    from = index
  }
  if (from === 0) return null
  writer.copy(text, from, text.length)
  return writer.finish(text.length)
}

type Escape = { text: string; length: number }

function readEscape(text: string, index: number, isQuotedPrintable: boolean): Escape | null {
  switch (text.charCodeAt(index)) {
    case 0x00:
      return { text: '', length: 1 }
    case 0x25:
      return readHexEscape(text, index + 1, 2, 3)
    case 0x26:
      return readEntity(text, index)
    case 0x3d:
      return isQuotedPrintable ? readQuotedPrintable(text, index) : null
    case 0x5c:
      return readBackslash(text, index)
    default:
      return null
  }
}

function readHexEscape(text: string, start: number, digits: number, length: number): Escape | null {
  const hex = text.slice(start, start + digits)
  if (hex.length < digits || !/^[0-9A-Fa-f]+$/.test(hex)) return null
  return { text: String.fromCodePoint(Number.parseInt(hex, 16)), length }
}

function readBackslash(text: string, index: number): Escape | null {
  const next = text.charAt(index + 1)
  if (next === 'u') {
    const braced = /^\{([0-9A-Fa-f]{1,6})\}/.exec(text.slice(index + 2, index + 10))
    const point = Number.parseInt(braced?.[1] ?? '', 16)
    if (braced && point <= 0x10ffff) return { text: String.fromCodePoint(point), length: 2 + braced[0].length }
    return readHexEscape(text, index + 2, 4, 6)
  }
  if (next === 'x') return readHexEscape(text, index + 2, 2, 4)
  const octal = /^[0-3][0-7]{2}/.exec(text.slice(index + 1, index + 4))
  if (octal !== null) return { text: String.fromCodePoint(Number.parseInt(octal[0], 8)), length: 4 }
  const plain = jsonEscapes[next]
  return plain === undefined ? null : { text: plain, length: 2 }
}

function readEntity(text: string, index: number): Escape | null {
  // Browsers read a numeric one without its semicolon too.
  const match = /^&(?:#(\d{1,7});?|#[xX]([0-9A-Fa-f]{1,6});?|([a-zA-Z]{2,6});)/.exec(text.slice(index, index + 12))
  if (match === null) return null
  const [whole, decimal, hex, name] = match
  if (name !== undefined) {
    const plain = Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()] : undefined
    return plain === undefined ? null : { text: plain, length: whole.length }
  }
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point > 0x10ffff ? null : { text: String.fromCodePoint(point), length: whole.length }
}

function readQuotedPrintable(text: string, index: number): Escape | null {
  const soft = /^=\r?\n/.exec(text.slice(index, index + 3))
  if (soft) return { text: '', length: soft[0].length }
  return /^=[0-9A-F]{2}$/.test(text.slice(index, index + 3)) ? readHexEscape(text, index + 1, 2, 3) : null
}
