/** Shannon entropy, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length)
  return entropy
}

/** How many of lower case, upper case, digits and other characters occur. */
export function classesOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length
}

/** Do the characters look drawn at random, not like words, filling or one character again and again? */
export function isRandomLooking(body: string): boolean {
  if (isFilling(body)) return false
  const core = body.replace(/[-_.=/+%]/g, '')
  const digits = core.replace(/\D/g, '').length
  if (core.length < 16) return true
  if (entropyOf(core) < (/^[0-9a-f]*$/i.test(core) ? 2.2 : 2.7)) return false
  return digits >= 2 || (digits === 1 && core.length < 24) || isScrambled(body)
}

/** Made of one character again and again. */
export function isRepeated(body: string): boolean {
  return /(.)\1{9}/.test(body) || entropyOf(body) < 2
}

/** Letters without digits: random ones change their case often, or have few vowels; words do not. */
function isScrambled(body: string): boolean {
  const letters = body.replace(/[^A-Za-z]/g, '')
  if (/[a-z]/.test(letters) && /[A-Z]/.test(letters)) {
    let changes = 0
    for (let index = 1; index < letters.length; index += 1) {
      if (isUpper(letters, index) !== isUpper(letters, index - 1)) changes += 1
    }
    // Words run together (`signingKeyOfTeam`) have no two capitals side by side.
    return changes >= (letters.length - 1) * 0.3 && (/[A-Z]{2}/.test(letters) || changes >= letters.length * 0.45)
  }
  const vowels = letters.replace(/[^aeiou]/gi, '').length
  return !/[a-z][-_.][a-z]/i.test(body) && vowels <= letters.length * 0.27
}

function isUpper(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0x41 && unit <= 0x5a
}

const fillingWords =
  /example|sample|placeholder|changeme|your|dummy|redacted|insert|replace|todo|fake|foobar|not_?a_?real|deadbeef|secret|token|apikey|api_key|password|goes|here|value/gi

/** Documentation fills a format with x, stars, noughts or words that say so. */
export function isFilling(body: string): boolean {
  if (/x{6}|\*{3}|\.{3}|#{4}|0{12}/i.test(body)) return true
  const core = body.replace(/[-_.=/+%]/g, '').toLowerCase()
  if (new Set(core).size === 1) return true
  const rest = core.replace(fillingWords, '')
  return rest.length < core.length && rest.length < Math.max(14, core.length / 2)
}
