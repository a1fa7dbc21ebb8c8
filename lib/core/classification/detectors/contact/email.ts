import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

/** E-mail addresses (RFC 5321, 6531): also with letters beyond ASCII and with a quoted local part. */
export const emailDetector: Detector = {
  id: 'contact.email',
  kind: 'contact.email',
  chance: 1e-3,
  noise: 2,
  keywords: [],
  *scan(view: View, at: Window) {
    const { text } = view
    for (let sign = text.indexOf('@', at.start); sign >= 0 && sign < at.end; sign = text.indexOf('@', sign + 1)) {
      const start = startOf(text, sign)
      let end = sign + 1
      while (end < text.length && end - sign < 254 && /[\p{L}\p{N}\p{M}.-]/u.test(text.charAt(end))) end += 1
      while (end > sign && /[.-]/.test(text.charAt(end - 1))) end -= 1
      const domain = text.slice(sign + 1, end)
      const isLinked = /[:@]/.test(text.charAt(start - 1)) && !isScheme(text, start)
      if (start === sign || !isDomain(domain) || isLinked) continue
      yield {
        type: 'contact.email',
        start,
        end,
        isExample: isExampleDomain(domain),
        isChecked: false,
        evidence: [{ code: 'format', id: 'email' }],
      }
    }
  },
  examples: {
    match: [
      'mail lena.ostrow@fastmail.com please',
      'j.o-brien+news@mail.acme.co.uk',
      'mailto:lena.ostrow@fastmail.com',
      '"lena ostrow"@fastmail.com',
      'jürgen@bücher-müller.de',
    ],
    miss: ['@mention', 'a@b', 'lena at fastmail.com', 'user@localhost', 'npm i left-pad@1.3.0'],
  },
}

function startOf(text: string, sign: number): number {
  const quoted = /"[^"\n@]{1,62}"$/.exec(text.slice(Math.max(0, sign - 64), sign))
  if (quoted !== null) return sign - quoted[0].length
  let start = sign
  while (start > 0 && sign - start < 64 && /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_{|}~-]/u.test(text.charAt(start - 1)))
    start -= 1
  while (start < sign && /[.'*/=&?!#{|}-]/.test(text.charAt(start))) start += 1
  return start
}

/** "mailto:", "e-mail:": what stands before the colon is a label, not a user's name with a password behind it. */
function isScheme(text: string, start: number): boolean {
  return /(?:^|[^\w/])(?:mailto|e?-?mail|to|from|cc|bcc|contact|courriel|correo|an|von):$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const top = labels[labels.length - 1] ?? ''
  return (
    labels.length > 1 &&
    (/^\p{L}[\p{L}\p{M}]{1,23}$/u.test(top) || /^xn--[a-z0-9-]{2,59}$/i.test(top)) &&
    labels.every((label) => label !== '' && label.length < 64 && !/^-|-$/.test(label))
  )
}

/** RFC 2606 and 6761: reserved for examples. */
function isExampleDomain(domain: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/i.test(domain)
}

const spoken =
  /([a-z0-9][a-z0-9._-]{1,40}) ?(?:\(at\)|\[at\]|\{at\}| at ) ?([a-z0-9-]{2,40})((?: ?(?:\(dot\)|\[dot\]|\{dot\}| dot ) ?[a-z]{2,12}){1,3})(?![a-z0-9])/

/** Addresses spelt out against robots ("lena at fastmail dot com"): candidates only. */
export const spokenEmailDetector: Detector = {
  id: 'contact.email.spoken',
  kind: 'contact.email',
  chance: 0.05,
  noise: 20,
  keywords: [' dot ', '(dot)', '[dot]', '{dot}'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const from = Math.max(0, hit - 90)
      const match = spoken.exec(view.folded.slice(from, hit + 40))
      if (match === null) continue
      const start = from + match.index
      const isMarked = /[([{]/.test(match[0])
      yield {
        type: 'contact.email',
        start,
        end: start + match[0].length,
        fixed: isMarked ? undefined : 'low',
        hasContext: isMarked,
        evidence: [{ code: 'format', id: 'spoken' }],
      }
    }
  },
  examples: {
    match: ['write to lena.ostrow [at] fastmail [dot] com'],
    miss: ['we met at noon dot com was down', 'polka dot dress'],
  },
}
