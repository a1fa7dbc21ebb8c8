/** A list of cue words written as one text: parted by `|` or line breaks. In `foldText` form. */
export function termsOf(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
}
