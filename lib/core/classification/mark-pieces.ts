/** A stretch of a text, marked or not. */
export interface Piece {
  at: number
  text: string
  isMarked: boolean
}

/** The text in pieces, in order; spans that overlap are one, and what lies outside of the text is left out. */
export function markPieces(text: string, spans: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, isMarked: boolean) => {
    const last = pieces.at(-1)
    if (to <= from) return
    if (isMarked && last?.isMarked && last.at + last.text.length === from) last.text += text.slice(from, to)
    else pieces.push({ at: from, text: text.slice(from, to), isMarked })
  }
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(at, Math.min(start, text.length), false)
    at = Math.max(at, Math.min(start, text.length))
    add(at, Math.min(end, text.length), true)
    at = Math.max(at, Math.min(end, text.length))
  }
  add(at, text.length, false)
  return pieces
}
