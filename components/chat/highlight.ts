import type { Root } from 'hast'
import { common, createLowlight } from 'lowlight'

const lowlight = createLowlight(common)

/** The code as a tree of marked pieces; null for a language that is not known. */
export function highlight(language: string, text: string): Root | null {
  return lowlight.registered(language) ? lowlight.highlight(language, text) : null
}
