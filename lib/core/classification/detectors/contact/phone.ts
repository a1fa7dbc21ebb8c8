import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { harmlessCues, hasCue } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

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
  'telefonu',
  'telefone',
  'tel.',
  'fono',
  'ring',
  'bel',
  'nummer',
  'durchwahl',
  'festnetz',
  'joindre',
  'numero de telephone',
  'fijo',
  'recapito',
  'telemovel',
  'zadzwon',
  'puhelin',
  'telefonszam',
  'telefonszama',
  '電話',
  '电话',
  '전화',
  'телефон',
  'тел',
  'هاتف',
  'contact number',
  'hotline',
  'switchboard',
] as const

/** Phone numbers: certain where an international number is valid or has the North American form; else with a cue. */
export const phoneDetector: Detector = {
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
