import type { View } from '../../view'

const sideChars = 220
const asked =
  /^\W{0,8}(?:(?:hi|hello|please|can you|could you|kannst du|bitte|peux-tu|puedes|puoi|kun je|mozesz)[ ,]+){0,3}(?:what|how|why|when|which|who|whose|is it|is an?|is there|are there|does|do i|do we|did|can i|should|explain|define|describe|compare|list|give me (?:a |an |ten |five |three )|teach|was (?:ist|bedeutet|sind|heisst)|wie |wann|warum|welche|erklare|qu'est-ce|que signifie|comment|pourquoi|quels?|quelles?|quand|explique(?:z)?\b|que es|que significa|como |cual|cuando|por que|explica|cos'e|cosa|che cosa|come |quando|perche|quali|spiega|o que|qual|quais|wat (?:is|betekent|zijn)|hoe |wanneer|waarom|welke|leg uit|co to|czym|jak |kiedy|dlaczego|jakie|wyjasnij|vad |hur |nar |varfor|vilka|forklara)/
const generic =
  /\b(?:mean|means|meaning|difference|define|definition|explain|in general|generally|template|example of|how (?:do|does|can|should|to)|what (?:is|are|does|do|should)|which|bedeutet|unterschied|allgemein|vorlage|muster|beispiel|signifie|difference|modele|en general|significa|diferencia|plantilla|ejemplo|differenza|modello|esempio|diferenca|betekent|verschil|sjabloon|voorbeeld|znaczy|roznica|wzor|przyklad|betyder|skillnad|mall|exempel)\b|意味|違い|とは何|什么意思|区别|模板|ひな形/

/**
 * Is the word asked about, explained or wanted as a template in its sentence, rather than used? Sentences end at a stop,
 * a question mark or a line break; what a person pastes behind a colon is no longer the question.
 */
export function isTalk(view: View, at: number): boolean {
  const before = view.folded.slice(Math.max(0, at - sideChars), at)
  const cut = lastBreak(before)
  const head = before.slice(cut)
  const tail = view.folded.slice(at, at + sideChars)
  const stop = tail.search(/[.!]\s|[?\n。？]/)
  const sentence = head + (stop < 0 ? tail : tail.slice(0, stop))
  const isQuestion = stop >= 0 && /[?？]/.test(tail.charAt(stop))
  if (/:\s/.test(head)) return false
  if (asked.test(head)) return true
  return isQuestion ? generic.test(sentence) : /(?:違い|とは|什么是|区别)/.test(sentence)
}

/** Where the sentence of a question or request for an explanation ends; null where nobody asks. */
export function talkEnd(view: View, at: number): number | null {
  if (!isTalk(view, at)) return null
  const stop = view.folded.slice(at, at + sideChars).search(/[.!:]\s|[?\n。？]/)
  return stop < 0 ? at + sideChars : at + stop
}

function lastBreak(text: string): number {
  let cut = 0
  for (const stop of ['. ', '! ', '? ', '\n', '。', '？']) {
    const at = text.lastIndexOf(stop)
    if (at >= 0) cut = Math.max(cut, at + stop.length)
  }
  return cut
}
