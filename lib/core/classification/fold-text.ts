const foldedUnits = new Uint16Array(0x250)
for (let unit = 0; unit < foldedUnits.length; unit += 1) {
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase()
  foldedUnits[unit] = base.length === 1 && base.charCodeAt(0) < 0x250 ? base.charCodeAt(0) : unit
}
// Letters with a stroke have no decomposition.
for (const [stroked, plain] of ['łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd']) {
  if (stroked !== undefined && plain !== undefined) foldedUnits[stroked.charCodeAt(0)] = plain.charCodeAt(0)
}

const ascii = /^[\0-\x7f]*$/

/** Is every character ASCII? One native pass. */
export function isAscii(text: string): boolean {
  return ascii.test(text)
}

/**
 * Lower case without diacritics, unit by unit, so that offsets stay. Keywords and cues are written and looked up in this
 * form. (`toLowerCase` alone may change the length, and the keyword automaton is slow on anything but ASCII.)
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const parts: string[] = []
  const units = new Uint16Array(Math.min(text.length, 8192))
  for (let start = 0; start < text.length; start += units.length) {
    const length = Math.min(units.length, text.length - start)
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(start + index)
      units[index] = foldedUnits[unit] ?? unit
    }
    parts.push(String.fromCharCode(...units.subarray(0, length)))
  }
  return parts.join('')
}
