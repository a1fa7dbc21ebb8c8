import { type ByteListKind, findByteLists, readByteList } from './byte-lists'

export type EncodingKind = 'base64' | 'hex' | ByteListKind

export interface EncodedRun {
  start: number
  end: number
  kind: EncodingKind
}

/** A run of base64 or hex text that decodes to something readable. `sources[i]`: where character i came from. */
export interface DecodedRun {
  text: string
  sources: Int32Array
  start: number
  end: number
}

/** Shorter runs cannot hold a value worth hiding. */
const minEncoded = 16
/** It says that hex follows, and is no part of it. */
const hexSign = /0x/i
const maxRun = 1_000_000

/** All runs that look encoded and whose beginning decodes to readable text, longest first. */
export function findEncodedRuns(text: string): EncodedRun[] {
  const runs: EncodedRun[] = []
  for (let index = 0; index < text.length; ) {
    if (!isBase64(text.charCodeAt(index))) {
      index += 1
      continue
    }
    const end = runEnd(text, index)
    if (end - index >= minEncoded) {
      for (const kind of ['hex', 'base64'] as const) {
        if (!looksReadable(text, index, end, kind)) continue
        runs.push({ start: index, end, kind })
        break
      }
    }
    index = end
  }
  for (const list of findByteLists(text)) if (looksReadable(text, list.start, list.end, list.kind)) runs.push(list)
  return runs.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Decodes a whole run; null when less than 95 % of it is readable. */
export function decodeRun(text: string, start: number, end: number, kind: EncodingKind): DecodedRun | null {
  const { bytes, sources } = readBytes(text, start, end, kind)
  const decoded = decodeText(bytes, sources)
  return decoded === null || !isReadable(decoded.text) ? null : { ...decoded, start, end }
}

function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < maxRun) {
    const unit = text.charCodeAt(end)
    if (isBase64(unit)) end += 1
    else if (unit === 0x3d) {
      end += text.charCodeAt(end + 1) === 0x3d ? 2 : 1
      break
    } else if (isWrap(text, start, end)) end += text.charCodeAt(end) === 0x0d ? 2 : 1
    else break
  }
  return end
}

/** A line break inside a wrapped run: a full line of encoded text before it, and more of it after. */
function isWrap(text: string, start: number, index: number): boolean {
  const unit = text.charCodeAt(index)
  const next = unit === 0x0d && text.charCodeAt(index + 1) === 0x0a ? index + 2 : index + 1
  if (unit !== 0x0a && next !== index + 2) return false
  const line = text.lastIndexOf('\n', index - 1)
  const length = index - Math.max(start, line + 1)
  return length >= 8 && length % 4 === 0 && isBase64(text.charCodeAt(next))
}

const base64Units = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(unit))),
)

function isBase64(unit: number): boolean {
  return base64Units[unit] === 1
}

function looksReadable(text: string, start: number, end: number, kind: EncodingKind): boolean {
  if (kind === 'hex' && !/^(?:0x)?[0-9A-Fa-f\s]+$/.test(text.slice(start, Math.min(end, start + 64)))) return false
  const { bytes } = readBytes(text, start, Math.min(end, start + 96), kind)
  if (bytes.length < 8) return false
  let readable = 0
  for (const byte of bytes)
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0 || byte >= 0xc2)
      readable += 1
  return readable >= bytes.length * 0.9
}

function readBytes(
  text: string,
  start: number,
  end: number,
  kind: EncodingKind,
): { bytes: number[]; sources: number[] } {
  if (kind !== 'hex' && kind !== 'base64') return readByteList(text, start, end, kind)
  const bytes: number[] = []
  const sources: number[] = []
  const first = kind === 'hex' && hexSign.test(text.slice(start, start + 2)) ? start + 2 : start
  const bitsEach = kind === 'hex' ? 4 : 6
  let bits = 0
  let held = 0
  let from = first
  for (let index = first; index < end; index += 1) {
    const value = kind === 'hex' ? hexValue(text.charCodeAt(index)) : base64Value(text.charCodeAt(index))
    if (value < 0) continue
    if (held === 0) from = index
    bits = ((bits << bitsEach) | value) & 0xffff
    held += bitsEach
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 0xff)
    sources.push(from)
    from = index
  }
  return { bytes, sources }
}

function hexValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

function base64Value(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x47
  if (unit >= 0x30 && unit <= 0x39) return unit + 4
  if (unit === 0x2b || unit === 0x2d) return 62
  return unit === 0x2f || unit === 0x5f ? 63 : -1
}

/** UTF-8, or UTF-16 when every other byte is zero; written by hand so that each character keeps its source. */
function decodeText(bytes: number[], sources: number[]): { text: string; sources: Int32Array } | null {
  const units: string[] = []
  const from: number[] = []
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0
    const extra = byte < 0x80 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : -1
    if (extra < 0 || index + extra >= bytes.length) return null
    let point = extra === 0 ? byte : byte & (0x3f >> extra)
    for (let at = 1; at <= extra; at += 1) point = (point << 6) | ((bytes[index + at] ?? 0) & 0x3f)
    if (point !== 0 && point <= 0x10ffff) {
      const char = String.fromCodePoint(point)
      units.push(char)
      for (let at = 0; at < char.length; at += 1) from.push(sources[index] ?? 0)
    }
    index += extra + 1
  }
  return { text: units.join(''), sources: Int32Array.from(from) }
}

function isReadable(text: string): boolean {
  if (text.length < 4) return false
  let unreadable = 0
  for (const char of text) if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(char) && !/[\n\r\t]/.test(char)) unreadable += 1
  return unreadable <= text.length * 0.05
}
