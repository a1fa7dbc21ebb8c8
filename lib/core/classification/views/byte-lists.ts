/** Bytes written one by one: hex in pairs, decimal character codes, or eight binary digits. */
export type ByteListKind = 'hex-list' | 'decimal-list' | 'binary-list'

const lists: readonly { kind: ByteListKind; find: RegExp; item: RegExp; base: number }[] = [
  {
    kind: 'hex-list',
    find: /\b(?:0x)?[0-9a-f]{2}(?:[ :,;-]{1,2}(?:0x)?[0-9a-f]{2}){7,4000}\b/gi,
    item: /(?:0x)?([0-9a-f]{2})/gi,
    base: 16,
  },
  {
    kind: 'decimal-list',
    find: /(?<![\d.,])\d{2,3}(?:[ ,;]{1,2}\d{2,3}){7,4000}(?![\d.,])/g,
    item: /(\d{2,3})/g,
    base: 10,
  },
  { kind: 'binary-list', find: /\b[01]{8}(?:[ ,]{1,2}[01]{8}){7,4000}\b/g, item: /([01]{8})/g, base: 2 },
]

/** Where lists of at least eight bytes stand. Each pattern reads a character once: its parts cannot overlap. */
export function findByteLists(text: string): { start: number; end: number; kind: ByteListKind }[] {
  return lists.flatMap(({ kind, find }) =>
    Array.from(text.matchAll(find), (match) => {
      return { start: match.index, end: match.index + match[0].length, kind }
    }),
  )
}

/** The bytes of a list, each with the place where it is written. */
export function readByteList(
  text: string,
  start: number,
  end: number,
  kind: ByteListKind,
): { bytes: number[]; sources: number[] } {
  const list = lists.find((one) => one.kind === kind)
  const bytes: number[] = []
  const sources: number[] = []
  for (const match of text.slice(start, end).matchAll(list?.item ?? /$^/g)) {
    bytes.push(Math.min(255, Number.parseInt(match[1] ?? '', list?.base)))
    sources.push(start + match.index)
  }
  return { bytes, sources }
}
