import type { View } from '../../view'
import { isNegated } from '../negation'
import { isTalk } from '../trade/talk'
import { dictated } from './marking-places'

const beforeChars = 90
/** A quoted value of data. */
const value = /[\w)\]]["']?\s{0,2}[:=]\s?["'“„«「『]$/

/** Is the marking denied, asked about or only quoted? Quoted as a value of data or as what is to stand on the page, it counts. */
export function isDenied(view: View, start: number, end: number): boolean {
  if (isTalk(view, start)) return true
  if (!isNegated(view, start, end)) return false
  const before = view.folded.slice(Math.max(0, start - beforeChars), start)
  return !value.test(before) && !dictated.test(before)
}
