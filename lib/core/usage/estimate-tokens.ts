/**
 * Tokens that a text will count, estimated from its UTF-8 bytes: about 4 bytes a token in English prose, fewer in code
 * and other scripts, so 3.6 errs on the high side. No tokenizer is bundled; what is estimated is marked so.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(utf8Length(text) / 3.6)
}

function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4
      i++
    } else bytes += 3
  }
  return bytes
}
