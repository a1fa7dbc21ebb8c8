import type { View } from '../../view'
import { isNegated } from '../negation'
import { isTalk } from '../trade/talk'
import { dictated } from './marking-places'

const beforeChars = 90
/** A quoted value of data. */
const value = /[\w)\]]["']?\s{0,2}[:=]\s?["'“„«「『]$/

/** What a document was marked as once, it is no longer. */
const former =
  /\b(?:formerly|previously|once|was|no longer|not|declassified|downgraded|ehemals|vormals|fruher|anciennement|antes|gia|voorheen|voormalig|dawniej|tidigare)\W{1,3}(?:(?:classified|marked|as)\s){0,2}["'“„]?$/

/** Is the marking denied, asked about or only quoted? Quoted as a value of data or as what is to stand on the page, it counts. */
export function isDenied(view: View, start: number, end: number): boolean {
  if (isTalk(view, start)) return true
  const before = view.folded.slice(Math.max(0, start - beforeChars), start)
  if (/[a-z]\W{1,4}$/.test(before.slice(-6)) && former.test(before.slice(-40))) return true
  if (!isNegated(view, start, end)) return false
  return !value.test(before) && !dictated.test(before)
}
