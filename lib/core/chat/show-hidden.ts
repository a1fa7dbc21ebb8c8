const hidden =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * Makes characters visible that would reorder or hide text (Unicode TR 36), as `⟦U+202E⟧`. Joiners stay: emoji and some
 * scripts need them.
 */
export function showHidden(text: string): string {
  return text.replace(hidden, (char) => `⟦U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`)
}
