import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { harmlessCues, hasCue } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

const emailDetector: Detector = {
  id: 'contact.email',
  kind: 'contact.email',
  chance: 1e-3,
  noise: 2,
  keywords: [],
  *scan(view: View, at: Window) {
    const { text } = view
    for (let sign = text.indexOf('@', at.start); sign >= 0 && sign < at.end; sign = text.indexOf('@', sign + 1)) {
      let start = sign
      while (start > 0 && sign - start < 64 && /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]/u.test(text.charAt(start - 1)))
        start -= 1
      while (start < sign && /[.'*/=&?!#{|}-]/.test(text.charAt(start))) start += 1
      let end = sign + 1
      while (end < text.length && end - sign < 254 && /[\p{L}\p{N}.-]/u.test(text.charAt(end))) end += 1
      while (end > sign && /[.-]/.test(text.charAt(end - 1))) end -= 1
      const domain = text.slice(sign + 1, end)
      if (start === sign || !isDomain(domain) || text.charAt(start - 1) === ':' || /[:@]/.test(text.charAt(start - 1)))
        continue
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
    match: ['mail lena.ostrow@fastmail.com please', 'j.o-brien+news@mail.acme.co.uk'],
    miss: ['@mention', 'a@b', 'lena at fastmail.com', 'user@localhost'],
  },
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const top = labels[labels.length - 1] ?? ''
  return (
    labels.length > 1 &&
    /^\p{L}{2,24}$/u.test(top) &&
    labels.every((label) => label !== '' && label.length < 64 && !/^-|-$/.test(label))
  )
}

/** RFC 2606 and 6761: reserved for examples. */
function isExampleDomain(domain: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/i.test(domain)
}

const phoneCues = [
  'phone',
  'tel',
  'telephone',
  'call',
  'calling',
  'mobile',
  'cell',
  'fax',
  'whatsapp',
  'sms',
  'dial',
  'reach',
  'answering',
  'ring',
  'hotline',
  'message',
  'ext',
  'telefon',
  'telefonnummer',
  'handy',
  'mobil',
  'rufnummer',
  'anrufen',
  'telefono',
  'movil',
  'llamar',
  'portable',
  'appeler',
  'cellulare',
  'chiamare',
  'telefone',
  'celular',
  'telefoon',
  'mobiel',
  'komorka',
  'numer',
  'mobilnummer',
] as const

const phoneDetector: Detector = {
  id: 'contact.phone',
  kind: 'contact.phone',
  chance: 0.5,
  noise: 50,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern = /[+(]?\d/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const start = match.index
      const end = phoneEnd(view.text, start)
      pattern.lastIndex = Math.max(end, start + 1)
      if (/[\w.,$€£#/=-]/.test(view.text.charAt(start - 1)) || /[\w%€$£]/.test(view.text.charAt(end))) continue
      const candidate = phoneCandidate(view, start, end)
      if (candidate !== null) yield candidate
    }
  },
  examples: {
    match: ['call me at (212) 664-7665', 'Tel. +49 30 901820', 'my phone number is 078 1234 5678'],
    miss: ['on 2024-05-17 at 10:30', 'version 1.22.333.4444', 'a total of 1,234,567'],
  },
}

/** Groups of digits with the separators of phone numbers; at most 24 characters. */
function phoneEnd(text: string, start: number): number {
  let end = start
  let last = start
  const limit = Math.min(text.length, start + 24)
  while (end < limit) {
    const char = text.charAt(end)
    if (/\d/.test(char)) last = end + 1
    else if (
      !/[ ().\-/+x]/.test(char) ||
      end - last > 2 ||
      (char === '+' && end > start) ||
      (char === 'x' && !/\d/.test(text.charAt(end + 1)))
    )
      break
    end += 1
  }
  return last
}

function phoneCandidate(view: View, start: number, end: number): Candidate | null {
  const written = view.text.slice(start, end)
  const digits = written.replace(/x\d+$/, '').replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || new Set(digits).size < 3) return null
  const isDate = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?: |$)/.test(written) || /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(digits)
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)
  if (isDate || isAddress) return null
  const isInternational = written.startsWith('+') || written.startsWith('00')
  const isCertain = isInternational && (parsePhoneNumberFromString(written.replace(/^00/, '+'))?.isValid() ?? false)
  const isGrouped =
    /^(?:\+?1[-. ])?\(?[2-9]\d\d\)?[-. ] ?[2-9]\d\d[-. ]\d{4}/.test(written) ||
    /^(?:\+?1[-. ]?)?\([2-9]\d\d\) ?\d{3}[-. ]?\d{4}/.test(written)
  const hasContext = hasCue(view, start, end, phoneCues)
  const isFormed = isCertain || isGrouped
  if (!isFormed && !hasContext && !/[ ().-]/.test(written)) return null
  return {
    type: 'contact.phone',
    start,
    end,
    chance: isFormed ? 1e-2 : undefined,
    noise: isFormed ? 5 : undefined,
    hasContext: isFormed ? false : hasContext && !hasCue(view, start, end, harmlessCues, 20),
    isContradicted: hasCue(view, start, end, harmlessCues),
    // 555-0100 to 555-0199 are set aside for fiction.
    isExample: /555[-. ]?01\d\d$/.test(written),
    isChecked: isFormed,
    evidence: [{ code: 'format', id: isCertain ? 'international' : isGrouped ? 'nanp' : 'digits' }],
  }
}

export const contactDetectors: readonly Detector[] = [emailDetector, phoneDetector]
