/** Ways in which a text is written so that it reads the same to a person or a machine, and not to a pattern. */
export const disguises: Readonly<Record<string, (value: string) => string>> = {
  'keycap digits': (value) => value.replace(/\d/g, '$&\ufe0f\u20e3'),
  'circled digits': (value) =>
    value.replace(/[1-9]/g, (digit) => String.fromCharCode(0x245f + Number(digit))).replace(/0/g, '⓪'),
  'superscript digits': (value) => value.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  'subscript digits': (value) => value.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))),
  'Devanagari digits': (value) => value.replace(/\d/g, (digit) => '०१२३४५६७८९'.charAt(Number(digit))),
  'sans-serif bold': (value) =>
    Array.from(value, (char) => {
      if (/\d/.test(char)) return String.fromCodePoint(0x1d7ec + Number(char))
      if (/[A-Z]/.test(char)) return String.fromCodePoint(0x1d5d4 + char.charCodeAt(0) - 65)
      return /[a-z]/.test(char) ? String.fromCodePoint(0x1d5ee + char.charCodeAt(0) - 97) : char
    }).join(''),
  'word joiner': (value) => Array.from(value).join('\u2060'),
  'mongolian vowel separator': (value) => Array.from(value).join('\u180e'),
  'right-to-left mark': (value) => Array.from(value).join('\u200f'),
  'combining grapheme joiner': (value) => Array.from(value).join('\u034f'),
  'variation selectors': (value) => Array.from(value).join('\ufe0e'),
  'hangul filler': (value) => Array.from(value).join('\u3164'),
  'figure space': (value) => value.replaceAll(' ', '\u2007').replace(/(\d{4})(?=\d)/g, '$1\u2007'),
  'minus sign': (value) => value.replaceAll('-', '\u2212'),
  'figure dash': (value) => value.replaceAll('-', '\u2012'),
  'Greek letters': (value) =>
    value.replace(/[AEOPT]/g, (char) => ({ A: 'Α', E: 'Ε', O: 'Ο', P: 'Ρ', T: 'Τ' })[char] ?? char),
  'bold marks inside': (value) => value.replace(/(.{3})(.{2})/, '$1**$2**'),
  'strike-through inside': (value) => value.replace(/(.{4})/, '$1~~~~'),
  'inline code halves': (value) => `\`${value.slice(0, 5)}\`\`${value.slice(5)}\``,
  'span tags': (value) => Array.from(value, (char) => `<span>${char}</span>`).join(''),
  'HTML comment inside': (value) => `${value.slice(0, 5)}<!-- x -->${value.slice(5)}`,
  'wbr tags': (value) => value.replace(/(.{4})/g, '$1<wbr>'),
  'soft line end': (value) => `${value.slice(0, 6)}=\n${value.slice(6)}`,
  'quoted-printable': (value) =>
    Array.from(value, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  'decimal entities without semicolon': (value) =>
    Array.from(value, (char) => `&#${char.charCodeAt(0)}`)
      .join(' ')
      .replaceAll(' ', ''),
  'hex entities': (value) => Array.from(value, (char) => `&#x${char.charCodeAt(0).toString(16)};`).join(''),
  'percent twice': (value) => Array.from(value, (char) => `%25${char.charCodeAt(0).toString(16)}`).join(''),
  'octal escapes': (value) =>
    Array.from(value, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`).join(''),
  'code point escapes': (value) => Array.from(value, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`).join(''),
  'hex escapes': (value) => Array.from(value, (char) => `\\x${char.charCodeAt(0).toString(16)}`).join(''),
  'base64 url-safe': (value) => Buffer.from(`the value is ${value} ok`).toString('base64url'),
  'base64 twice': (value) => Buffer.from(Buffer.from(`value ${value}`).toString('base64')).toString('base64'),
  'base64 in a data URL': (value) => `data:text/plain;base64,${Buffer.from(`value ${value}`).toString('base64')}`,
  'hex with colons': (value) =>
    Buffer.from(value)
      .toString('hex')
      .replace(/(..)(?=.)/g, '$1:'),
  'hex with prefix': (value) => `0x${Buffer.from(value).toString('hex')}`,
  'hex list': (value) => Array.from(Buffer.from(value), (byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', '),
  'hex of UTF-16': (value) => Buffer.from(value, 'utf16le').toString('hex'),
  'decimal codes': (value) => Array.from(value, (char) => String(char.charCodeAt(0))).join(' '),
  'binary codes': (value) => Array.from(value, (char) => char.charCodeAt(0).toString(2).padStart(8, '0')).join(' '),
  'JSON twice': (value) => JSON.stringify(JSON.stringify({ a: `x "${value}" y` })),
  'string concatenation': (value) => `"${value.slice(0, 6)}" + "${value.slice(6)}"`,
  'string concatenation over lines': (value) => `"${value.slice(0, 6)}" +\n      "${value.slice(6)}"`,
  'adjacent strings': (value) => `"${value.slice(0, 6)}" "${value.slice(6)}"`,
  'backslash line end': (value) => `${value.slice(0, 6)}\\\n${value.slice(6)}`,
  'quoted mail': (value) => `> ${value.slice(0, 7)}\n> ${value.slice(7)}`,
  'line numbers': (value) => `12: ${value.slice(0, 7)}\n13: ${value.slice(7)}`,
  'added lines of a diff': (value) => `+${value.slice(0, 7)}\n+${value.slice(7)}`,
  'indented wrap': (value) => `${value.slice(0, 7)}\n        ${value.slice(7)}`,
  'wrap with CR LF': (value) => `${value.slice(0, 7)}\r\n${value.slice(7)}`,
  'one character a line': (value) => Array.from(value).join('\n'),
  'characters with commas': (value) => Array.from(value).join(', '),
  'characters with dots': (value) => Array.from(value).join('.'),
  'characters with underscores': (value) => Array.from(value).join('_'),
  'characters with slashes': (value) => Array.from(value).join('/'),
  'characters with bars': (value) => Array.from(value).join('|'),
  'characters with two spaces': (value) => Array.from(value).join('  '),
  'middle dots': (value) => Array.from(value).join('·'),
  'array of characters': (value) => JSON.stringify(Array.from(value)),
  'cells of a row': (value) => `| ${value.match(/.{1,4}/g)?.join(' | ')} |`,
  'YAML folded': (value) => `key: >-\n  ${value.slice(0, 8)}\n  ${value.slice(8)}`,
}
