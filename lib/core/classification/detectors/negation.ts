import type { View } from '../view'

const denial =
  /\b(?:not|no|isn't|aren't|never|without|non|nicht|kein\w*|pas|niet|nie|inte)\s+(?:\w+\s+){0,2}["'“”„«]?\s*$/
const question =
  /\b(?:what|how|why|when|which|does|do|is|are|should|can|could|explain|define|meaning|mean|difference|example of|template|was bedeutet|wie|was ist|que signifie|comment|que es|como|cos'e|wat betekent)\b/

/** Is the phrase denied, quoted, or asked about in its sentence? Markings claim; talk about markings does not. */
export function isNegated(view: View, start: number, end: number): boolean {
  const { folded } = view
  const from = sentenceStart(folded, start)
  const before = folded.slice(from, start)
  if (denial.test(before)) return true
  if (/["'“”„«`「『《‘]\s?$/.test(before) && /^\s?["'“”»`」』》’]/.test(folded.slice(end, end + 2))) return true
  const tail = folded.slice(end, end + 160)
  const stop = tail.search(/[.!?\n]/)
  const isQuestion = stop >= 0 && tail[stop] === '?'
  return (isQuestion || /^\W*(?:explain|define|describe|what|how)\b/.test(before)) && question.test(before)
}

function sentenceStart(text: string, index: number): number {
  const window = text.slice(Math.max(0, index - 200), index)
  const last = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('\n'),
    window.lastIndexOf('? '),
    window.lastIndexOf('! '),
  )
  return last < 0 ? index - window.length : index - window.length + last + 1
}
