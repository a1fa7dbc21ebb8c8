/** Shannon entropy, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length)
  return entropy
}

const placeholderWords = [
  'example',
  'sample',
  'placeholder',
  'changeme',
  'change_me',
  'change-me',
  'your',
  'dummy',
  'redacted',
  'xxxx',
  '****',
  'insert',
  'replace',
  'todo',
  'fake',
  'foobar',
  'not_a_real',
  'notareal',
  '....',
  'deadbeef',
]

/** Does the value only stand where a secret would: a placeholder, a reference, one character again and again? */
export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase()
  if (/^(?:\$\{|\{[A-Za-z_]+\}?$|\{\{|<|\$\(|%\(|\$[A-Za-z_])/.test(value)) return true
  if (new Set(lower).size < Math.min(5, value.length / 2)) return true
  return placeholderWords.some((word) => lower.includes(word) && word.length * 4 >= Math.min(lower.length, 24))
}

/** How many of lower case, upper case, digits and other characters occur. */
export function classesOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length
}
