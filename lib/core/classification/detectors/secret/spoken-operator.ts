const verbs = new Set([
  'is',
  'was',
  'are',
  'ist',
  'lautet',
  'war',
  'est',
  'es',
  'era',
  'e',
  'to',
  'ar',
  'var',
  'zijn',
  'now',
  'jetzt',
  'currently',
  'aktuell',
])
const adverbs = new Set([
  'now',
  'jetzt',
  'nun',
  'currently',
  'aktuell',
  'still',
  'noch',
  'maintenant',
  'ahora',
  'adesso',
  'agora',
  'nu',
])
const maxWords = 7
const maxWord = 16

/**
 * Where the value begins in "the password for the old server is X" or "Passwort (WLAN): X": a few words, then a verb, a
 * colon or an arrow. `from` is the end of the word for a password in a folded text. Null: nothing is said of it.
 */
export function endOfSpoken(folded: string, from: number): number | null {
  let at = skip(folded, from, /["'`*_)]/)
  for (let words = 0; words <= maxWords; words += 1) {
    const next = skip(folded, at, /[ \t]/)
    const mark = /^(?::|->|=>|=|\u2192)/.exec(folded.slice(next, next + 2))?.[0]
    if (mark !== undefined) return startOfValue(folded, next + mark.length)
    if (next === at) return null
    const end = endOfWord(folded, next)
    if (end === next || end - next > maxWord) return null
    if (verbs.has(folded.slice(next, end))) return startOfValue(folded, end)
    at = end
  }
  return null
}

/** Behind the verb: perhaps an adverb, a colon, quotes or emphasis; at least one space. */
function startOfValue(folded: string, from: number): number | null {
  let at = skip(folded, from, /[ \t]/)
  const wordEnd = endOfWord(folded, at)
  if (adverbs.has(folded.slice(at, wordEnd))) at = skip(folded, wordEnd, /[ \t]/)
  if (folded.charAt(at) === ':') at = skip(folded, at + 1, /[ \t]/)
  if (at === from) return null
  return skip(folded, at, /["'`*\u201c\u201e\u00ab]/)
}

function skip(text: string, from: number, chars: RegExp): number {
  let at = from
  while (at < text.length && at < from + 20 && chars.test(text.charAt(at))) at += 1
  return at
}

function endOfWord(text: string, from: number): number {
  let end = from
  while (end < text.length && end <= from + maxWord && !/[\s.!?:;=,"'`]/.test(text.charAt(end))) end += 1
  return end
}
