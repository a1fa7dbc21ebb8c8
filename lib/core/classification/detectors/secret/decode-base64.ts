const alphabet = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((char, index) => [char, index]),
)
alphabet.set('+', 62)
alphabet.set('/', 63)

/** RFC 4648, both alphabets, as Latin-1; by hand, for this room has no platform. Stops at the first other character. */
export function decodeBase64(text: string): string {
  let bits = 0
  let held = 0
  let decoded = ''
  for (const char of text) {
    const value = alphabet.get(char)
    if (value === undefined) break
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    decoded += String.fromCharCode((bits >> held) & 0xff)
  }
  return decoded
}
